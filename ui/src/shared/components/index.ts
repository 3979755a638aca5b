// The pieces every screen is made of.
export { Bidi } from "./Bidi";
export { Button, IconButton } from "./Button";
export { Buttons } from "./Buttons";
export { Dialog } from "./Dialog";
export { Facts } from "./Facts";
export { BilingualField, Checkbox, Choice, NumberField, Switch, TextField } from "./Fields";
export { Fold } from "./Fold";
export { Confirm, Form, FormDialog } from "./Form";
export { Kbd } from "./Kbd";
export { DateText, SideClock, SideDot, SideMoment, SideTag, Tag, Ticking } from "./Marks";
export { Page, ScreenTitle, Section } from "./Page";
export { ComboBox, type Item, Menu, Select } from "./Pickers";
export { Promises } from "./Promises";
export { useMovableRow, useReorder } from "./Reorder";
export { EmptyState, ErrorBanner, Loaded, Notice, Skeleton } from "./States";
export { Table } from "./Table";
export { Tabs } from "./Tabs";
export { ToastProvider, useToasts } from "./Toast";
