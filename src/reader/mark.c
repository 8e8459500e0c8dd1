/* mark: tokens, their bits and their tags, for the files that follow. */
#include "internal.h"

#define SECOND 0.25f /* how far the tagger's word goes beside the encoder's */

void wh_tokens_make(wh_state *x) {
  wh_tokenize(x->text, x->parts, x->n_parts, x->a, &x->tok, &x->n_tok);
  for (size_t i = 0; i < x->n_tok; i++)
    if (x->tok[i].flags & WH_TOK_ALPHA) x->tok[i].lex = wh_lexicon_bits(x->r->lexicon, wh_tok_text(x, i), wh_tok_len(x, i));
  wh_tag_context c = wh_tag_context_make(x->r->lexicon, x->text, x->tok, x->n_tok, x->a);
  wh_tagger_tag(x->r->tagger, &c, x->a, &x->tag);
  wh_tag *linear = x->tag;
  if (!wh_encode(x)) return;
  for (size_t i = 0; i < x->n_tok; i++) { /* what one of them takes for a name is looked at, whatever the other says */
    bool other = x->tag[i].nobody && x->tok[i].lex & (WH_LEX_PLACE | WH_LEX_TOWN | WH_LEX_MONTH);
    if (!other && linear[i].per * SECOND > x->tag[i].per) x->tag[i].per = linear[i].per * SECOND;
  }
}
