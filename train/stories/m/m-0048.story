id: m-0048
genre: news
where: GB-ENG
published: 2018-03-02
title: "We believe" is not a verdict: an editorial, and an apology
person p1: role=accused age=20 protected=decide why=adult-accused
person p2: role=victim age=19 protected=yes why=sexual-offence-victim
person p3: role=author age=- protected=no why=author
person p4: role=official age=- protected=no why=official
person p5: role=bystander age=- protected=no why=adult-bystander
note: student paper; accusation by private voices only on a spreadsheet; complainant identifiable; no police report

By [[K p3 name|Imogen Thackrah-Bose]], editor, [[K p3 email|editor@theturnstile.ac.example]]

Two weeks ago this newspaper printed, across pages 4 and 5, a picture of the library pillar on which somebody had stuck a sheet headed MEN TO AVOID. We blurred what we thought we should. We were wrong about what that was.

Nine of you wrote to say that one line could be read if you turned the page to the light. It reads: "[[D p1 name|Jonty Wray-Lisle]], [[D p1 other|cox of the second boat]], [[D p1 address|Staircase 9]], did it to [[W p2 name|Priyanka]] after the Hilary dinner". Mr [[D p1 name|Wray-Lisle]], who's 20, hasn't been arrested. He has not been reported to anyone, as far as the proctors know. He says he was in Leeds.

The student named hadn't consented either. She's 19, and she told one friend. Since there's only [[W p2 other|one Priyanka reading Norse]], and since we also, God help us, captioned a picture on page 11 "[[W p2 name|Priyanka Seth]] ([[W p2 photo|left, in the green gown]])", we have done to her by carelessness what the sheet did in anger.

So: the issue has been pulped. The PDF is off [[K p5 url|theturnstile.ac.example/archive]]. Our web editor, [[K p5 name|Lwazi Khumalo]], stayed up until four. The Dean of Students, [[K p4 name|Dr. Philippa Grace]], was told by us before she was told by Twitter. She can be reached on [[K p4 phone|01632 960370]] by anyone who was harmed by it, or by what it was about.

We'll no longer print photographs of lists. And I'd ask that whoever is adding hashtags of the form #[[W p2 name|IBelievePriyanka]] believe her this far: that she asked you not to.
