id: ag0075
genre: news
where: GB
published: 2020-01-23
title: Tutor cleared; woman says she'd do it again
person p1: role=victim age=15 protected=yes why=sexual-offence-victim
person p2: role=accused age=63 protected=no why=adult-accused
person p3: role=official age=- protected=no why=official
person p4: role=official age=- protected=no why=official
person p5: role=relative age=- protected=yes why=identifies-protected
note: acquittal, the complainant keeps anonymity for life; a brother's celebrity and her title single her out

After nine hours the foreman said "not guilty" six times, and each time a woman in the second row nodded as if she were counting stairs.

[[K p2 name|Dr Auberon Steele]], 63, who has taught Latin privately in Oxford for forty years, walked out of the crown court into rain. "I've lost my pupils, my wife and two stone," he said. He'd always denied that, in 1998, he had used lessons to touch a girl of 15.

His counsel, [[K p3 name|Imogen Blacklock QC]], had told the jury that a memory can be sincere and mistaken.

The complainant retains her anonymity for life, a fact overlooked by one website, which called her "[[W p1 other|the youngest woman ever to hold the chair of Assyriology]]" and put in a picture of her with her brother, the actor [[W p5 name|Tobias Hythe]].

She was asked if she regretted coming forward. No, she said; she'd do it again on Monday if they liked. Judge [[K p4 name|Kwabena Asante-Hill]] thanked her for her patience.
