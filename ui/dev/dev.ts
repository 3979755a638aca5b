// The window in a plain browser, with invented data in place of the shell: for looking at screens. Never part of a build.
import { installFake } from "./fake";

installFake(new URLSearchParams(location.search));
await import("../src/main");
