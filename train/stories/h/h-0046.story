id: h-0046
genre: email
where: GB-ENG
published: 2021-01-26
title: Letter home: safeguarding, [[W p3 school|St Oswin's C of E Primary]]
person p1: role=official age=- protected=no why=official
person p2: role=accused age=- protected=decide why=adult-accused
person p3: role=victim age=7 protected=yes why=sexual-offence-victim
person p4: role=author age=- protected=no why=author
person p5: role=relative age=- protected=yes why=identifies-protected
person p6: role=bystander age=- protected=no why=adult-bystander
note: head's careful letter forwarded by a parent who is not careful; accused not yet charged though arrested

From: [[K p4 name|Becca Thorley]]
To: Y3 mums
Fwd: Letter home

OMG read this. it's Mr [[D p2 name|Wragby]] isn't it, he's not been in since thursday. and it's [[W p3 name|Lottie P]], [[W p5 name|Jo Pargiter]] took her out of class and she's not been on the zoom register. Sat next to [[W p3 name|Lottie]] in the nativity, she was [[W p3 other|the innkeeper's cat]], I feel sick. Delete after reading xx

---------- Forwarded ----------

Dear parents and carers,

I'm writing to tell you that a member of our staff was arrested on Thursday 21 January in connection with an allegation of a sexual nature that concerns one seven-year-old pupil. He hasn't been charged and is suspended, which is a neutral act.

I know you'll have questions which I can't answer. Please do not speculate in person or on WhatsApp. A child in a case like this is anonymous in law from the day that the allegation's made, and so is a teacher, in most cases, until he's charged. It's a crime to publish the name of either, and a group chat is publishing.

If your own child says something to you, listen, do not lead, note down the words, and ring the duty desk on [[K p1 phone|01632 960458]].

Our keyworker bubbles stay open. [[K p6 name|Mrs Hussain]]'s class hamster has been found.

Yours in faith,
[[K p1 name|Jonathan Amadi]], Headteacher
