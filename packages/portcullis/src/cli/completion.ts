// portcullis completion: which script makes a shell complete our commands? Drawn from the command tree itself.

import { Argument, Command } from "commander";
import type { CliContext } from "./context.ts";

const SHELLS = ["bash", "zsh", "fish"] as const;
type Shell = (typeof SHELLS)[number];

const EXAMPLES = `
Examples:
  source <(portcullis completion bash)                      # this session
  portcullis completion bash > ~/.local/share/bash-completion/completions/portcullis
  portcullis completion zsh  > "\${fpath[1]}/_portcullis"
  portcullis completion fish > ~/.config/fish/completions/portcullis.fish`;

/** What a shell needs to know of a command. */
interface CommandWords {
  readonly name: string;
  readonly summary: string;
  readonly options: readonly { readonly long: string; readonly description: string; readonly value: boolean }[];
}

function wordsOf(program: Command): readonly CommandWords[] {
  return program.commands.map((command) => ({
    name: command.name(),
    summary: command.summary(),
    options: command.options
      .filter((option) => option.long !== undefined && !option.hidden)
      .map((option) => ({
        long: option.long ?? "",
        description: option.description,
        value: option.required || option.optional,
      })),
  }));
}

function bashScript(commands: readonly CommandWords[]): string {
  const cases = commands.map(
    ({ name, options }) => `    ${name}) words="${options.map((option) => option.long).join(" ")} --help" ;;`,
  );
  return `# bash completion for portcullis
_portcullis() {
  local current="\${COMP_WORDS[COMP_CWORD]}" command="" word words
  COMPREPLY=()
  for word in "\${COMP_WORDS[@]:1:COMP_CWORD-1}"; do
    case "$word" in -*) ;; *) command="$word"; break ;; esac
  done
  case "$command" in
    "") words="${commands.map(({ name }) => name).join(" ")} --help --version" ;;
${cases.join("\n")}
    *) words="" ;;
  esac
  if [[ -n "$command" && "$current" != -* ]]; then
    COMPREPLY=($(compgen -f -- "$current"))
  else
    COMPREPLY=($(compgen -W "$words" -- "$current"))
  fi
}
complete -o filenames -F _portcullis portcullis
`;
}

/** Text inside single quotes of zsh's _arguments and _describe. */
function zshText(text: string): string {
  return text.replaceAll("'", "'\\''").replaceAll("[", "(").replaceAll("]", ")").replaceAll(":", "\\:");
}

function zshScript(commands: readonly CommandWords[]): string {
  const names = commands.map(({ name, summary }) => `    '${name}:${zshText(summary)}'`);
  const cases = commands.map(({ name, options }) => {
    const specs = options.map(
      ({ long, description, value }) => `'${long}[${zshText(description)}]${value ? ":value:_files" : ""}'`,
    );
    return `    ${name}) _arguments ${specs.join(" ")} '--help[show help]' '*:name:_files' ;;`;
  });
  return `#compdef portcullis
# zsh completion for portcullis
_portcullis() {
  local -a commands
  commands=(
${names.join("\n")}
  )
  if (( CURRENT == 2 )); then
    _describe 'command' commands
    return
  fi
  shift words
  (( CURRENT-- ))
  case "$words[1]" in
${cases.join("\n")}
  esac
}
if [ "$funcstack[1]" = "_portcullis" ]; then _portcullis "$@"; else compdef _portcullis portcullis; fi
`;
}

function fishText(text: string): string {
  return text.replaceAll("\\", "\\\\").replaceAll("'", "\\'");
}

function fishScript(commands: readonly CommandWords[]): string {
  const lines = ["# fish completion for portcullis"];
  for (const { name, summary, options } of commands) {
    lines.push(`complete -c portcullis -f -n __fish_use_subcommand -a ${name} -d '${fishText(summary)}'`);
    for (const { long, description, value } of options) {
      const condition = `-n '__fish_seen_subcommand_from ${name}'`;
      const argument = value ? " -r" : "";
      lines.push(`complete -c portcullis ${condition} -l ${long.slice(2)}${argument} -d '${fishText(description)}'`);
    }
  }
  return `${lines.join("\n")}\n`;
}

/** The script for one shell, drawn from a program with all its commands loaded. */
export function completionScript(program: Command, shell: Shell): string {
  const commands = wordsOf(program);
  if (shell === "bash") return bashScript(commands);
  return shell === "zsh" ? zshScript(commands) : fishScript(commands);
}

export function completionCommand(context: CliContext): Command {
  const command = new Command("completion")
    .description("Print a completion script for your shell.")
    .addArgument(new Argument("<shell>", "which shell").choices(SHELLS))
    .addHelpText("after", EXAMPLES);
  return command.action((shell: Shell) => {
    const program = command.parent;
    if (program !== null) context.stdout.write(completionScript(program, shell));
  });
}
