id: al0042
genre: blog
where: GB-ENG
published: 2014-10-31
title: The Lantern, autumn letter: what became of the strawberry money
person p1: role=victim age=24 protected=yes why=trafficking-victim
person p2: role=victim,accused age=19 protected=yes why=trafficking-victim
person p3: role=convicted age=42 protected=no why=adult-convicted
person p4: role=author age=- protected=no why=author
person p5: role=official age=- protected=no why=official
person p6: role=expert age=- protected=no why=consented
person p7: role=relative age=- protected=yes why=identifies-protected
person p8: role=bystander age=- protected=no why=adult-bystander
screen p1: labor-trafficking
screen p2: labor-trafficking misidentified=yes
note: NGO newsletter that changes one name and forgets; a survivor on staff who signs; donors; farm where they lived

Dear friends of the Lantern,

You gave £18,212 this summer. Here's what you bought.

**A cot.** Many of you wrote about "Lily", as we called her in July. She is 24 and came from Plovdiv to pick strawberries in Herefordshire with a baby due. The gangmaster, [[K p3 name|Plamen Iliev]], 42, took her card on the bus, charged her £90 a week for [[W p1 address|half of a caravan at Lower Wenlow]], and, when she was too big to bend, told her that the child could be "left as a deposit". She picked until the night before. [[K p3 name|Iliev]] went to prison in September for six years.

The cot is in use. The baby, [[W p7 name|Viktor]], who's two on [[W p7 birthdate|Bonfire Night]], has outgrown it and been put into a drawer in protest. His mother will start at [[W p1 employer|the laundry at Hereford County]] on the 10th. I bought the shoes with her on Saturday. [[W p1 name|Rositsa]] has never had a new pair that weren't boots.

**A barrister.** The second is a lad of 19. [[K p3 name|Iliev]] sent him, with a knife to his cousin's neck, to get back a "debt" from another picker, and he was arrested as the robber. He spent five months on remand at Hewell as [[W p2 id|A7720DC]]. It was our own [[K p6 name|Katya Marinova]] who sat with him. [[K p6 name|Katya]] is a caseworker here, and in 2006 she was sold in Sheffield; she tells every new volunteer so on their first day and has asked me to tell you. "He thought that prison was the second half of the farm," [[K p6 name|Marinova]] says. "I said, no, it's over, it's only that nobody has told the English."

The Crown told itself in August. [[K p5 name|Recorder Nathaniel Boycott]] entered the not guilty verdict and came round from behind the bench to shake his hand, which I'm assured is never done. Recorder [[K p5 name|Boycott]] sent £50.

**A bus pass.** [[W p2 name|Stoyan]] goes each day from [[W p2 address|St Guthlac's House]] to [[W p2 school|the college in Folly Lane]], on the 7.52, and sits [[W p2 other|up beside the driver, because he was shut in the back of vans]]. [[K p8 name|Merv Tranter]], who drives it, is teaching him the swear words of Hereford. Thank you, [[K p8 name|Merv]].

What do we need? Winter coats; a solicitor who'll do leave to remain; patience.

With love,
[[K p4 name|Felicity Dauncey-Amin]], director
[[K p4 email|felicity@lanternhereford.example]]

P.S. The thank-you card was drawn by "Lily" herself. Yes, I know that she has signed it [[W p1 name|R. Todorova]]. I couldn't ask her to rub it out.

P.P.S. If you want to sponsor a driving lesson for [[W p2 name|Stoyan Kolev]], tick box C. He has [[W p2 body|two fingers missing]], and the instructor says it's no matter.

Web version: lantern.example/autumn/[[W p1 url|rositsa-and-viktor]]
