#!/usr/bin/env python3
"""Write the hostile inputs into a folder: test/hostile/make.py FOLDER. All people are of the sample, invented."""
import os, sys

root = os.path.dirname(os.path.dirname(os.path.dirname(os.path.abspath(__file__))))
story = open(os.path.join(root, "test/sample/story.txt"), encoding="utf-8").read()
line = " ".join(story.split())
raw = story.encode()
os.chdir(sys.argv[1])


def put(name, data):
    with open(name, "wb") as f:
        for piece in [data] if isinstance(data, (str, bytes)) else data:
            f.write(piece if isinstance(piece, bytes) else piece.encode())


def times(unit, size):  # a hundred megabytes without holding them
    for _ in range(size // len(unit) + 1):
        yield unit


MB = 1 << 20
put("empty.txt", "")
put("empty.html", "")
put("empty.csv", "")
put("huge.txt", times(story, 100 * MB))
put("huge.html", [b"<!doctype html><html><body>", *times("<p>" + line + "</p>", 100 * MB), b"</body></html>"])
put("nul.txt", raw.replace(b" ", b"\0 ", 30))
put("nuls.txt", b"\0" * MB)
put("nul.html", b"<p>" + raw.replace(b" ", b" \0", 30) + b"<img alt='a\0b'>")
put("nul.csv", b"name,age\0,charge\nTiffany Rowell\0,17,Theft\n")
put("bytes.txt", raw + b"\xff\xfe\xc3(\x80\xf5\xed\xa0\x80" * 2000)
put("bytes.html", b"<p>" + raw + b"\xff\xc3(\x80" * 2000 + b"<img alt=\"\xff\xc3\">")
put("bom16le.txt", b"\xff\xfe" + story.encode("utf-16-le"))
put("bom16be.txt", b"\xfe\xff" + story.encode("utf-16-be"))
put("bare16le.txt", story.encode("utf-16-le"))
put("bare16be.txt", story.encode("utf-16-be"))
put("odd16.txt", b"\xff\xfe" + story.encode("utf-16-le") + b"T")
put("lone16.txt", b"\xff\xfe" + story.encode("utf-16-le") + b"\x00\xd8" * 1000)
put("unclosed.html", "<!doctype html><p>" + "<b><i><a href=\"" * 20000 + story)
put("unclosed2.html", "<div><table><tr><td><script>\"" + story + "<!-- ")
put("nested.html", "<div>" * 100000 + story + "</div>" * 100000)
put("nested-b.html", "<b>" * 100000 + story)
put("nested.md", "> " * 100000 + story)
put("brackets.md", "[" * 100000 + "![" * 10000 + story)
put("stars.md", "*" * 100000 + story + "*" * 100000)
put("line.txt", (line + " ") * (10 * MB // len(line) + 1))
put("line.html", "<p>" + (line + " &#84;&amp; ") * (10 * MB // len(line) + 1))
put("nospace.txt", "h!" * (4 * MB))
put("pictures.html", "<p>" + "<img src=\"tiffany-rowell.jpg\" alt=\"Tiffany Rowell\">" * 40000)
put("pictures.md", "![Tiffany Rowell](tiffany-rowell.jpg \"Tiffany\")\n\n" * 40000)
put("ages.html", "<p>" + "&#84;iffany Rowell, 16, was there. " * 60000)
put("rows.csv", "name,age,address,charge\n" + "".join(f"\"ROWELL{i}, ANN\",{15 + i % 30},{i} Elm Street,Theft\n" for i in range(100000)))
put("field.csv", "name,age,remarks\nTiffany Rowell,16,\"" + line.replace('"', '""') * (5 * MB // len(line) + 1) + "\"\nJoe Roe,33,none\n")
put("quotes.csv", "name,age,remarks\nTiffany \"Rowell,16,\"he said \"no\", and\nJoe Roe,33,\"never closed\n" + "a,1,b\n" * 1000)
put("columns.csv", "name," * 200000 + "\n" + "Tiffany Rowell," * 20000)
put("story.txt", story)
put("story.html", "<p>" + story + "<a href=\"/tiffany-rowell\">x</a>")


# batch: one broken line each, with a sound one after it
sound = '{"id":"sound","text":"Nothing here."}\n'
broken = {
    "not-json": "not json", "list": "[]", "string": '"x"', "null": "null", "no-text": '{"id":1}', "text-number": '{"id":1,"text":5}',
    "text-list": '{"id":1,"text":["x"]}', "where-number": '{"id":1,"text":"x","where":5}', "where-many": '{"id":1,"text":"x","where":[%s"US"]}' % ('"US",' * 70),
    "protect-number": '{"id":1,"text":"x","protect":[1]}', "protect-object": '{"id":1,"text":"x","protect":{"a":1}}', "protect-empty": '{"id":1,"text":"x","protect":[" "]}',
    "published-number": '{"id":1,"text":"x","published":20100306}', "published-word": '{"id":1,"text":"x","published":"soon"}', "on-list": '{"id":1,"text":"x","on":[]}',
    "twice": '{"id":1,"text":"x","text":"Tiffany Rowell"}', "lone-surrogate": '{"id":1,"text":"\\ud800 Tiffany"}', "nul": '{"id":1,"text":"a\\u0000b"}',
    "open": '{"id":1,"text":"Tiffany', "deep-list": "[" * 100000, "deep-object": '{"a":' * 100000, "number": '{"id":1e99999,"text":"x"}',
}
os.mkdir("batch")
for name, text in broken.items():
    put(f"batch/{name}.jsonl", text + "\n" + sound)
put("batch/bytes.jsonl", b'{"id":1,"text":"\xff\xc3"}\n' + sound.encode())
put("batch/zero.jsonl", b'{"id":1,"text":"a\0b"}\n' + sound.encode())
put("batch/long.jsonl", [b'{"id":1,"text":"', *times("Tiffany Rowell ", 50 * MB), b'"}\n', sound.encode()])
put("batch/longer.jsonl", [b'{"id":1,"text":"', *times("Tiffany Rowell " * 4096, 140 * MB), b'"}\n', sound.encode()])
put("batch/no-end.jsonl", '{"id":1,"text":5}\n' + sound.rstrip("\n"))
