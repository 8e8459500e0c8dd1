id: k-0107
genre: news
where: US-MA
published: 2022-05-19
title: Brockton sentence upheld for man who ran 'modeling' apartments
person p1: role=convicted age=44 protected=no why=adult-convicted
person p2: role=official age=- protected=no why=official
person p3: role=official age=- protected=no why=official
person p4: role=official age=- protected=no why=official
person p5: role=victim age=32 protected=yes why=trafficking-victim
screen p5: sex-trafficking-adult
note: appeal of a trafficking conviction; two victims by court initials that stay; one of the women is named in the footnote by slip

BOSTON — The state Appeals Court on Wednesday affirmed the conviction of a Brockton man for trafficking three women through apartments that he called studios, rejecting his claim that a juror's remark about his shoes had tainted the verdict.

[[K p1 name|Ledell Quarles]], 44, is serving twelve to fifteen years. Jurors in Plymouth Superior Court heard in 2019 that he had met the women, aged 32, 27 and 25, at methadone clinics, paid for a week's motel, and then told them what the week had cost.

The opinion by Justice [[K p2 name|Siobhan Attwater]] identifies them as R.P., D.K. and M.S., as the practice is. R.P. testified that she was given heroin before every client and beaten when she wouldn't take it. It's she to whom footnote 11 belongs. Quoting a police log at length, it fails to trim the line "[[W p5 name|Rosalind Pacheco]] advised she wld rather sleep on the ice."

The electronic version was corrected by noon, a spokesman said. The printed slip opinions, two hundred of them, had gone out.

As for the shoes: a juror had said aloud in an elevator that no photographer would wear them. Trial judge [[K p3 name|Desmond Feeney]] questioned her and kept her. That was enough, [[K p2 name|Attwater]] wrote; jurors aren't asked to leave their eyes at home.

Defense attorney [[K p4 name|Miriam Katzenbach]] said [[K p1 name|Quarles]] would seek further review.
