/* main: the command line, read from two tables. */
#include "cli.h"

#include <fcntl.h>
#include <getopt.h>
#include <signal.h>
#include <stdlib.h>
#include <string.h>
#include <strings.h>
#include <unistd.h>

static const struct command {
  const char *name;
  char letter;
  int (*run)(wh_cli *);
  const char *args, *line, *examples;
} commands[] = {
#define COMMAND(...) {__VA_ARGS__},
#include "commands.def"
#undef COMMAND
};
#define N_COMMANDS (sizeof commands / sizeof *commands)

static const struct opt {
  const char *name;
  int letter;
  const char *arg, *commands, *help;
} opts[] = {
#define OPTION(...) {__VA_ARGS__},
#include "options.def"
#undef OPTION
};
#define N_OPTS (sizeof opts / sizeof *opts)

static void usage(FILE *to) {
  fputs("withheld: keep a protected person's identity out of what gets published\n\nusage: withheld COMMAND [OPTIONS] ...\n\n", to);
  for (size_t i = 0; i < N_COMMANDS; i++) fprintf(to, "  %-8s %s\n", commands[i].name, commands[i].line);
  fputs("\nwithheld COMMAND --help tells the options and examples. withheld --version tells the version.\n"
        "Exit codes: 0 nothing to withhold, or all withheld; 1 identity stands; 2 usage; 3 a question is open;\n"
        "4 the copy failed its check and was not written; 5 the input cannot be read.\n", to);
}

static void help(const struct command *c, FILE *to) {
  fprintf(to, "withheld %s %s [OPTIONS]: %s\n\n", c->name, c->args, c->line);
  for (size_t i = 0; i < N_OPTS; i++) {
    if (strchr(opts[i].commands, c->letter) == NULL) continue;
    char left[40];
    snprintf(left, sizeof left, "%s--%s %s", opts[i].letter ? (char[]){'-', (char)opts[i].letter, ',', ' ', 0} : "    ", opts[i].name,
             opts[i].arg ? opts[i].arg : "");
    fprintf(to, "  %-26s %s\n", left, opts[i].help);
  }
  fprintf(to, "\nexamples:\n%s", c->examples);
}

static int bad(const char *format, const char *what) {
  fputs("withheld: ", stderr);
  fprintf(stderr, format, what);
  fputs("\n", stderr);
  return WH_BAD_USAGE;
}

/* A word out of a list: its index, or -1. */
static int word(const char *s, const char *const *list) {
  for (int i = 0; list[i]; i++)
    if (strcmp(s, list[i]) == 0) return i;
  return -1;
}

static int bad_word(const char *name, const char *const *words) {
  fprintf(stderr, "withheld: --%s takes one of:", name);
  for (; *words; words++) fprintf(stderr, " %s", *words);
  fputc('\n', stderr);
  return WH_BAD_USAGE;
}

static int push(const char **list, size_t *n, const char *value) {
  if (*n == WH_CLI_LIST) return bad("--%s may be given 64 times at most", "where, --protect, --keep");
  list[(*n)++] = value;
  return 0;
}

static int set(wh_cli *c, const char *name, char *v) {
  static const char *const who[] = {"newsroom", "court", "government", "school", NULL}, *const style[] = {"label", "initials", NULL},
                          *const in[] = {"guess", "text", "markdown", "html", "csv", NULL}, *const out[] = {"text", "json", NULL},
                          *const tier[] = {"full", "fast", NULL};
  static const struct {
    const char *name;
    const char *const *words;
  } taken[] = {{"for", who}, {"style", style}, {"input-format", in}, {"format", out}, {"reader", tier}};
  int k = 0; /* which of the words an option takes */
  for (size_t i = 0; i < sizeof taken / sizeof *taken; i++)
    if (!strcmp(name, taken[i].name) && (k = word(v, taken[i].words)) < 0) return bad_word(name, taken[i].words);
  if (!strcmp(name, "where")) return push(c->where, &c->o.n_where, v);
  if (!strcmp(name, "protect")) return push(c->protect, &c->o.n_protect, v);
  if (!strcmp(name, "keep")) return push(c->keep, &c->o.n_keep, v);
  if (!strcmp(name, "on")) c->o.on = v;
  else if (!strcmp(name, "published")) c->o.published = v;
  else if (!strcmp(name, "reason")) c->o.reason = v;
  else if (!strcmp(name, "output")) c->output = v;
  else if (!strcmp(name, "encoding")) c->o.encoding = v;
  else if (!strcmp(name, "columns")) c->o.columns = v;
  else if (!strcmp(name, "reason-column")) c->o.reason_column = 1;
  else if (!strcmp(name, "spans")) c->spans_file = v;
  else if (!strcmp(name, "data")) c->data = v;
  else if (!strcmp(name, "only-protect")) c->o.protect_only = 1;
  else if (!strcmp(name, "strict")) c->o.strict = 1;
  else if (!strcmp(name, "reveal")) c->reveal = true;
  else if (!strcmp(name, "proof")) c->proof = true;
  else if (!strcmp(name, "quiet")) c->quiet = true;
  else if (!strcmp(name, "no-color")) c->color = false;
  else if (!strcmp(name, "for")) c->o.audience = (wh_audience)k;
  else if (!strcmp(name, "reader")) c->tier = (wh_tier)k;
  else if (!strcmp(name, "style")) c->o.style = (wh_style)k;
  else if (!strcmp(name, "input-format")) c->o.format = (wh_format)k;
  else if (!strcmp(name, "format")) c->json = k == 1;
  return 0;
}

static size_t option_of(int k) {
  size_t i = k >= 1000 ? (size_t)k - 1000 : 0;
  while (k < 1000 && i + 1 < N_OPTS && opts[i].letter != k) i++;
  return i;
}

/* What was typed is not repeated, it may hold a name; what may have been meant is said. */
static int not_known(const struct command *cmd, const char *typed) {
  const char *best = NULL;
  for (size_t i = 0; typed && i < N_OPTS; i++) {
    size_t same = 0;
    while (typed[0] == '-' && typed[1] == '-' && opts[i].name[same] && typed[2 + same] == opts[i].name[same]) same++;
    if (same >= 3 && strchr(opts[i].commands, cmd->letter)) best = opts[i].name;
  }
  fprintf(stderr, "withheld: an option is not known here%s%s; withheld %s --help lists them\n", best ? "; did you mean --" : "", best ? best : "", cmd->name);
  return WH_BAD_USAGE;
}

static int read_options(const struct command *cmd, int argc, char **argv, wh_cli *c, bool *ret_help) {
  struct option longs[N_OPTS + 1] = {0};
  char shorts[2 * N_OPTS + 2] = ":";
  size_t n = 0;
  for (size_t i = 0; i < N_OPTS; i++) {
    if (strchr(opts[i].commands, cmd->letter) == NULL) continue;
    longs[n++] = (struct option){opts[i].name, opts[i].arg ? required_argument : no_argument, NULL, 1000 + (int)i};
    if (opts[i].letter) strncat(shorts, (char[]){(char)opts[i].letter, opts[i].arg ? ':' : 0, 0}, 3);
  }
  opterr = 0;
  for (int k; (k = getopt_long(argc, argv, shorts, longs, NULL)) != -1;) {
    if (k == ':') {
      const char *of = opts[option_of(optopt)].name;
      fprintf(stderr, "withheld: --%s lacks what it takes (%s); see withheld %s --help\n", of, opts[option_of(optopt)].arg, cmd->name);
      return WH_BAD_USAGE;
    }
    if (k == '?') return not_known(cmd, optopt && optopt < 1000 ? NULL : argv[optind - 1]);
    size_t i = option_of(k);
    if (strcmp(opts[i].name, "help") == 0) return *ret_help = true, 0;
    int e = set(c, opts[i].name, optarg);
    if (e) return e;
  }
  c->files = argv + optind;
  c->n_files = argc - optind;
  return 0;
}

/* What was asked for makes no sense together: said, before anything is read. */
static int contradicts(const wh_cli *c) {
  if (c->o.protect_only && c->o.n_protect == 0) return bad("--%s needs --protect NAME: it withholds nobody else", "only-protect");
  if (c->o.reason && c->o.n_protect + c->o.n_keep == 0) return bad("--%s is the ground for --protect or --keep; neither is given", "reason");
  for (size_t i = 0; i < c->o.n_protect; i++)
    for (size_t k = 0; k < c->o.n_keep; k++)
      if (strcasecmp(c->protect[i], c->keep[k]) == 0) return bad("--%s and --keep name the same person; give one of them", "protect");
  return 0;
}

/* A file that is opened must never get the number of a closed standard stream, for then a report would be written into
 * it. What is put there instead fails at the first read or write, as the closed one would have. */
static void fill_streams(void) {
  for (int fd = 0; fd <= 2; fd++)
    if (fcntl(fd, F_GETFD) < 0 && open("/dev/null", fd == 0 ? O_WRONLY : O_RDONLY) != fd) abort();
}

int main(int argc, char **argv) {
  fill_streams();
  signal(SIGXFSZ, SIG_IGN); /* a file larger than the limit is an error of writing, and said so */
  if (argc < 2 || !strcmp(argv[1], "--help") || !strcmp(argv[1], "-h") || !strcmp(argv[1], "help")) {
    usage(argc < 2 ? stderr : stdout);
    return argc < 2 ? WH_BAD_USAGE : 0;
  }
  if (!strcmp(argv[1], "--version")) return printf("withheld %s\n", wh_version()) < 0;
  for (size_t i = 0; i < N_COMMANDS; i++) {
    if (strcmp(commands[i].name, argv[1]) != 0) continue;
    const char *none = getenv("NO_COLOR");
    wh_cli c = {.o = wh_options_default(), .color = none == NULL || *none == '\0'};
    c.o.where = c.where;
    c.o.protect = c.protect;
    c.o.keep = c.keep;
    bool want_help = false;
    int e = read_options(&commands[i], argc - 1, argv + 1, &c, &want_help);
    if (want_help) {
      help(&commands[i], stdout);
      return 0;
    }
    if (e == 0 && c.reveal && !isatty(STDOUT_FILENO)) e = bad("--%s works on a terminal only", "reveal");
    if (e == 0) e = contradicts(&c);
    wh_bytes spans = {0};
    wh_error err;
    if (e == 0 && c.spans_file) {
      if (wh_cli_read(c.spans_file, &spans, &err) != WH_OK) e = bad("--spans: %s", err.message);
      c.o.spans = spans.s;
    }
    if (e == 0) e = commands[i].run(&c);
    if (fflush(stdout) != 0 || ferror(stdout)) {
      if (e != WH_UNREADABLE) fputs("withheld: cannot write to standard output\n", stderr); /* else it was said */
      e = wh_cli_worse(e, WH_UNREADABLE);
    }
    free(spans.s);
    return e;
  }
  return bad("there is no command of that name; withheld --help lists them%s", "");
}
