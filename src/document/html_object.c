/* html_object: pictures. What is withheld as a whole element: img with its picture, a video with a poster,
 * an image in svg, og:image and its like. Not what stands in their attributes (html_attribute.c). */
#include <string.h>
#include <strings.h>

#include "html.h"

static const char *const meta_images[] = {"og:image", "og:image:url", "og:image:secure_url", "twitter:image",
                                          "twitter:image:src", "thumbnail", "image", "thumbnailUrl",
                                          "msapplication-TileImage", "sailthru.image.full", "parsely-image-url"};

static bool meta_image(const GumboNode *node) {
  static const char *const keys[] = {"property", "name", "itemprop"};
  for (size_t k = 0; k < 3; k++)
    for (size_t i = 0; i < sizeof meta_images / sizeof *meta_images; i++)
      if (strcasecmp(wh_html_value(node, keys[k]), meta_images[i]) == 0) return true;
  return false;
}

/* Its file, from the attribute that names it; a lazy page keeps a blank in src. */
static const char *path_of(wh_html *h, const GumboNode *node) {
  static const char *const names[] = {"src",    "data-src", "data-original", "data-lazy-src", "poster", "content",
                                      "xlink:href", "href", "data", "srcset", "data-srcset"};
  for (size_t i = 0; i < sizeof names / sizeof *names; i++) {
    const char *value = wh_html_value(node, names[i]);
    size_t n = strstr(names[i], "srcset") ? strcspn(value, " ,") : strlen(value);
    if (n == 0 || strncasecmp(value, "data:", 5) == 0) continue;
    wh_strip in = WH_STRIP_INIT, out = WH_STRIP_INIT;
    wh_strip_same(&in, value, n, 0);
    wh_decode_percent(&in, (wh_span){0, n}, false, &out);
    const char *path = wh_arena_copy(h->d->arena, out.text.data, out.text.len);
    wh_strip_free(&in);
    wh_strip_free(&out);
    return path;
  }
  return NULL;
}

static bool is_image_file(const char *path) {
  static const char *const endings[] = {".jpg", ".jpeg", ".png", ".gif", ".webp", ".avif", ".svg"};
  for (size_t i = 0; i < sizeof endings / sizeof *endings; i++)
    if (strcasestr(path, endings[i])) return true;
  return false;
}

static wh_span element_span(const wh_html *h, const GumboNode *node, wh_span tag) {
  GumboStringPiece end = node->v.element.original_end_tag;
  if (end.data == NULL || end.length == 0) return tag;
  size_t to = (size_t)(end.data - h->s) + end.length;
  return to > tag.end && to <= h->n ? (wh_span){tag.start, to} : tag;
}

static int add(wh_html *h, wh_span span, wh_object_way way, const GumboNode *node, wh_html_at *at) {
  int i = wh_object_add(h->d, span, way, path_of(h, node));
  if (at->figure > 0 && h->d->figures[at->figure - 1] < 0) h->d->figures[at->figure - 1] = i;
  return i;
}

/* One of the elements in a picture or video: its file may name the whole. */
static int join(wh_html *h, int object, const GumboNode *node, wh_span tag) {
  wh_object *o = &h->d->objects[object];
  if (o->path == NULL || node->v.element.tag == GUMBO_TAG_IMG) {
    const char *path = path_of(h, node);
    if (path) o->path = path;
  }
  if (h->d->spans[object].end < tag.end) h->d->spans[object].end = tag.end; /* a picture that is never closed */
  return object;
}

int wh_html_object(wh_html *h, const GumboNode *node, wh_span tag, wh_html_at *at) {
  const GumboElement *e = &node->v.element;
  if (e->tag_namespace == GUMBO_NAMESPACE_SVG) {
    size_t n = tag.end - tag.start;
    bool image = n > 6 && strncasecmp(h->s + tag.start + 1, "image", 5) == 0;
    return image ? add(h, element_span(h, node, tag), WH_OBJECT_SVG, node, at) : -1;
  }
  if (at->whole && at->whole != at && at->whole->object >= 0 &&
      (e->tag == GUMBO_TAG_IMG || e->tag == GUMBO_TAG_SOURCE || e->tag == GUMBO_TAG_TRACK))
    return join(h, at->whole->object, node, tag);
  switch (e->tag) {
    case GUMBO_TAG_IMG: return add(h, tag, WH_OBJECT_ELEMENT, node, at);
    case GUMBO_TAG_VIDEO:
      if (*wh_html_value(node, "poster") == '\0') return -1;
      return add(h, element_span(h, node, tag), WH_OBJECT_ELEMENT, node, at);
    case GUMBO_TAG_OBJECT:
      if (!is_image_file(wh_html_value(node, "data"))) return -1;
      return add(h, element_span(h, node, tag), WH_OBJECT_ELEMENT, node, at);
    case GUMBO_TAG_EMBED:
      return is_image_file(wh_html_value(node, "src")) ? add(h, tag, WH_OBJECT_ELEMENT, node, at) : -1;
    case GUMBO_TAG_INPUT:
      if (strcasecmp(wh_html_value(node, "type"), "image") != 0) return -1;
      return add(h, tag, WH_OBJECT_ELEMENT, node, at);
    case GUMBO_TAG_LINK:
      return strcasecmp(wh_html_value(node, "rel"), "image_src") == 0 ? add(h, tag, WH_OBJECT_REMOVE, node, at) : -1;
    case GUMBO_TAG_META:
      if (!meta_image(node)) return -1;
      return h->meta_image = add(h, tag, WH_OBJECT_REMOVE, node, at);
    case GUMBO_TAG_UNKNOWN:
      if (wh_html_is_picture(e)) return add(h, element_span(h, node, tag), WH_OBJECT_ELEMENT, node, at);
      if (tag.end - tag.start < 8 || strncasecmp(h->s + tag.start, "<amp-img", 8) != 0) return -1;
      return add(h, element_span(h, node, tag), WH_OBJECT_ELEMENT, node, at);
    default: return -1;
  }
}
