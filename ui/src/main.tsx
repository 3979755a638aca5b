// Where the window begins. The words of React Aria come first, because it reads them once.
import "./shared/i18n/aria";
import "./shared/base.css";
import { createRoot } from "react-dom/client";
import { App } from "./app/App";

const root = document.getElementById("root");
if (root) createRoot(root).render(<App />);
