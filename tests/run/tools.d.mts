export function programOf(tool: string): string;
