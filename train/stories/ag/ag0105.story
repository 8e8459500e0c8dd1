id: ag0105
genre: news
where: GB
published: 2022-11-25
title: Dismissed for believing her: whistleblower wins at tribunal
person p1: role=victim age=17 protected=yes why=sexual-offence-victim
person p2: role=accused age=- protected=decide why=adult-accused
person p3: role=witness age=- protected=no why=adult-bystander
person p4: role=official age=- protected=no why=official
person p5: role=accused age=- protected=no why=adult-accused
note: unfair dismissal that carries a sexual matter inside; apprentice at a garage, accused never charged or sued; the employer is tied to her

[[K p3 name|Tracey Ibbotson]] kept the books at [[D p1 employer|Bowerhill Motors]] for twenty-two years and never once, she told the Exeter tribunal, got a sum wrong. She was dismissed over a tyre lever.

It went missing in May 2021. By then she had put in writing what the firm's apprentice, a girl of 17, had told her in the stationery cupboard: that the workshop foreman, [[D p2 name|Keith Salter]], held the door of the pit shut and made her give what he called the toll.

No one has charged Mr [[D p2 name|Salter]], who wasn't a party and who, according to the firm, "refutes it". Director [[K p5 name|Jeremy Bowerhill]] agreed that he had not asked the girl anything. He'd thought it kinder.

Employment Judge [[K p4 name|Folasade Pym]] found that the lever was a pretext, and a thin one: it turned up, during the hearing, in a photograph of [[K p5 name|Mr Bowerhill]]'s boat. [[K p3 name|Mrs Ibbotson]] will receive £53,118.

The apprentice left the trade. In evidence she's "AA", although the bundle's index had her as "[[W p1 name|Ffion R.]] ([[W p1 other|the lass who won Young Welder at the county show]])" until lunchtime.

"I only did what anyone'd do," [[K p3 name|Mrs Ibbotson]] said outside. "I wrote it down with the date."
