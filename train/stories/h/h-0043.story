id: h-0043
genre: social
where: GB-WLS
published: 2013-12-02
title: Pontwaun Community Noticeboard (Facebook)
person p1: role=victim age=- protected=yes why=sexual-offence-victim
person p2: role=convicted age=33 protected=no why=adult-convicted
person p3: role=author age=- protected=no why=author
person p4: role=author age=- protected=no why=author
person p5: role=author age=- protected=no why=author
person p6: role=bystander age=- protected=no why=adult-bystander
note: a celebrity-ish musician convicted; outing by 'guess who' hints, the pub where she works, the married name, a hashtag; a sensible poster named Nia, same as the victim's first name

[[K p3 name|Gaz Pritch Pritchard]] ▸ Pontwaun Community Noticeboard
So thats [[K p2 name|Lewys Harte]] going down for 6 yrs. Drummer in the best band this valley ever had. Ask yourself who gets the compensation 🤔 clue: she pulls pints [[W p1 employer|in the Colliers]] and her new surname starts with [[W p1 initials|a B]]

💬 [[K p4 name|Nia Howells]]: You know you can go to court for that [[K p3 name|Gaz]]? She is anonymous for LIFE. that includes clues

💬 [[K p3 name|Gaz Pritch Pritchard]]: didnt say a name did i

💬 [[K p5 name|Shannon Mort]]: ive got nothing against [[W p1 name|Nia B]] but she was all over him that night theres a photo

💬 [[K p4 name|Nia Howells]]: Just so we're clear for anyone reading, not me!! and take it down [[K p5 name|Shannon]]

💬 [[K p5 name|Shannon Mort]]: sorry [[K p4 name|Nia]] not you lol. [[W p1 name|Nia Bevington]] that was [[W p1 name|Nia Pask]]. her with the [[W p1 body|swallow on her neck]]

💬 [[K p6 name|Revd Glyn Tudor]]: Might I say that the jury heard three weeks of evidence and we did not. Carol service on the 15th.

💬 [[K p3 name|Gaz Pritch Pritchard]]: #free[[K p2 name|Lewys]] #lyin[[W p1 name|Nia]]

Edit: this is the admin, post removed at request of South Wales Police, screenshots have been sent
