// What the build makes of a file of the guide: see scripts/guide.ts.
declare module "*.md" {
  const sections: import("./types").Section[];
  export default sections;
}
