id: i-0055
genre: interview
where: AU-NSW
published: 2021-04-28
title: "It's my name. I'd like it back": [[K p1 name|Saffron Leary]] on consent week
person p1: role=victim age=19 protected=no why=consented
person p2: role=accused age=- protected=decide why=adult-accused
person p3: role=author age=- protected=no why=author
person p4: role=victim age=- protected=yes why=sexual-offence-victim
person p5: role=official age=- protected=no why=official
screen: none
note: student paper; explicit waiver; college and man accused only by her; second woman didn't waive

[[K p3 name|Oscar Vella]] speaks to the third-year behind the purple posters.

You asked us to run your full name. Our solicitor (a second-year) wanted us to check.

Check away. I'm an adult, nobody's been charged, nothing's before a court, and I've put it in writing. [[K p1 name|Saffron Margaret Leary]]. Two Rs nowhere.

What happened in 2019?

I was 19. It was a college formal, I'd had two drinks, and a man I trusted to carry my shoes took me home and didn't take no. I'm not doing the rest. People want the rest. They can do without.

You named him in your speech on Monday.

I said [[D p2 name|Angus]]. Half the college is called [[D p2 name|Angus]].

Everyone seems to know which.

Then everyone should explain why they invited him back as [[D p2 other|Valedictorian's guest]].

Professor [[K p5 name|Deirdre Lim-Hastings]], the Master, says that the college "acted on all formal reports".

There were two. One was mine.

And the other?

No comment. She's not up for this. She's got [[W p4 other|the organ scholarship]] and a mum who... look, she isn't up for it.

(From the recording, cut at her request and then restored here by the print layout, for which Honi-Not-Soit apologises: "[[W p4 name|Miriam]] rang me at two in the morning and said please, not my name.")

What should readers do?

Come on Thursday. Bring a purple thing. Believe the person in front of you, that's the whole poster.
