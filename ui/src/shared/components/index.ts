// The pieces every screen is made of.
export { Bidi } from "./Bidi";
export { Button, IconButton } from "./Button";
export { Confirm, Dialog } from "./Dialog";
export { BilingualField, Checkbox, Choice, NumberField, Switch, TextField } from "./Fields";
export { Kbd } from "./Kbd";
export { DateText, SideClock, SideDot, SideMoment, SideTag, Tag, Ticking } from "./Marks";
export { Page, ScreenTitle, Section } from "./Page";
export { ComboBox, type Item, Menu, Select } from "./Pickers";
export { EmptyState, ErrorBanner, Loaded, Notice, Skeleton } from "./States";
export { Tabs } from "./Tabs";
export { ToastProvider, useToasts } from "./Toast";
