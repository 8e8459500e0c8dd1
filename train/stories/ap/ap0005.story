id: ap0005
genre: blog
where: GB-ENG
published: 2020-11-22
title: What I wish someone had told me at the school gate
person p1: role=victim age=12 protected=yes why=sexual-offence-victim
person p2: role=author,relative age=- protected=decide why=identifies-protected
person p3: role=convicted age=58 protected=no why=adult-convicted
person p4: role=relative age=- protected=yes why=identifies-protected
person p5: role=official age=- protected=no why=official
person p6: role=accused age=- protected=decide why=adult-accused
person p7: role=expert age=- protected=no why=consented
person p8: role=official age=- protected=no why=official
screen p1: none
note: mother signs (D), choir convicted man K with the choir D because the child sang there; a man accused by her alone is D; expert survivor consented

This is the post I've been not writing for a year.

In October 2019 a man called [[K p3 name|Graham Tolliver Sykes]] was sent to prison for nine years at Shrewsbury Crown Court. Some of you will have seen it in the paper: "piano teacher, 58." He ran the junior section of [[D p3 employer|the Severnside Youth Voices]]. My daughter was in the junior section.

There, that's done.

She was twelve. I'll call her R, because she asked me to, and because the law says that I should, and because she says R sounds like a spy. What I want to tell you about is the ordinary part. [[K p3 name|Sykes]] had a waiting list. He wore cardigans. He had been checked by everyone who checks. When I collected her from his house in [[K p3 address|Mardol Rise]] he would hand me back a clean Tupperware.

DC [[K p5 name|Fiona Adebayo]] sat in our kitchen for four hours and never once looked at her watch. If you take one thing from this: ask for DC [[K p5 name|Adebayo]], or for somebody trained by her. Judge [[K p8 name|Marcus Pell]] wrote to R himself afterwards, two lines, and she keeps it in her recorder case.

Now the less tidy part. I believe there was a second man. I have said so to the police, who've told me there's not enough, and to the trustees, who haven't told me anything. [[D p6 name|Hugh Lascelles]] drove the minibus. [[D p6 name|Hugh]] knew which children had been kept late, because he waited for them with the engine on. He's never been questioned under caution as far as I know. He's still [[D p6 employer|treasurer of the cricket club]]. I'm putting it down here, and my husband thinks I shouldn't.

People have been kind. People have also been what people are. Someone made a page. Someone printed off my own Facebook banner, which I'd forgotten said "[[W p1 name|Rosalind]]'s Mum and proud," and the link to her fundraising swim, [[W p1 url|givewell.example/rosalind-swims-the-severn]], is still out there although I have asked twice. We've moved her to [[W p1 school|the Priory]], where she's the only [[W p1 other|bassoon]]. Her little brother [[W p4 name|Ned]] thinks that we moved for the playing field.

I went to hear [[K p7 name|Dr. Sunita Barrowclough]] speak in Telford. She studies how children tell, and began with, "I was nine, and you may print that, with my name, I've waited long enough." She says that the first sentence a child says is never the real one; it's a test of the floor. R's first sentence had been, "Do I have to do grade four?" I said yes. I said, "Of course you do, darling." [[K p7 name|Dr. Barrowclough]] told me afterwards that most parents say yes.

So that's what I wish I'd been told. If your child asks to give something up, sit down before you answer.

R has read this. She corrected my commas, and wants you to know that she swam it in 41 minutes.

— [[D p2 name|Helen Farthingale]], Shropshire

PS. To the person who commented "is this [[W p1 name|Ros Farthingale]] from year 8": I've deleted it. Please don't.
