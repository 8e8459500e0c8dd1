id: v0027
genre: blog
where: US-OR
published: 2017-11-30
title: Lantern House Fall Letter: Rosie's apron
person p1: role=victim age=23 protected=yes why=trafficking-victim
person p2: role=author age=- protected=no why=author
person p3: role=bystander age=- protected=no why=adult-bystander
person p4: role=convicted age=- protected=no why=adult-convicted
screen: sex-trafficking-adult
note: pseudonym kept in the text; file name, alt text and the donor's thanks leak; bakery night shift

Dear friends,

When Rosie (not her real name) came to us, she wouldn't sit with her back to a window. She was 23. For a year and a half she'd been driven up and down I-5 by [[K p4 name|Gavin Strother]], who kept her insulin in his own jacket and let her have it when the night had paid. He is in prison now, and she has her own refrigerator.

Tonight, as you read this, she'll be tying on an apron for [[W p1 employer|the night shift at Haymaker Bakery]], where her rye sells out by eight.

None of that is our doing. We gave her a key and a bus pass; you gave us the rent. To [[K p3 name|Clifford and Jean Ostrander]], who paid for the refrigerator: she has put magnets on it.

[image: [[W p1 photo|veronika-with-loaves-oct17.jpg]], alt="[[W p1 photo|Veronika S., blonde braid, smiling, flour on her chin]]"]

With thanks,
[[K p2 name|Sr. Bernadette Oyelaran]], director

P.S. [[W p1 name|Veronika]] says the starter is named after the judge.
