id: t0087
genre: interview
where: US-IL
published: 2019-11-07
title: Ten minutes with the public defender
person p1: role=official age=- protected=no why=official
person p2: role=author age=- protected=no why=author
person p3: role=accused,victim age=17 protected=yes why=trafficking-victim
person p4: role=accused age=- protected=no why=adult-accused
person p5: role=official age=- protected=no why=official
screen p3: sex-trafficking-minor misidentified=yes
note: Q&A for a bar magazine; the lawyer anonymises and then slips a case caption and her bassoon

*[[K p1 name|Ngozi Castellano]] has defended juveniles in Champaign County for 19 years. [[K p2 name|Theo Brandt]] asked the questions.*

**Worst file on your desk?**
A 17-year-old with eleven arrests for theft of services. She runs out on taxis. Why does she run out on taxis? Because a man named [[K p4 name|Clyde Arrington]], who's been in custody since Labor Day, sent her to hotel rooms and told her to get herself there; whatever she came back with was his, so she had nothing for the driver. Eleven times they charged her with the taxi.

**And nobody asked about the hotel?**
Judge [[K p5 name|Beatriz Lund]] did. Once. The file says "client smirks." She'd just had her jaw wired.

**How's she doing?**
Back in the orchestra. [[W p3 other|Only bassoon in the county youth symphony]], so if you want to be happy for an hour, go Sunday. I'm not telling you which kid. Well, I suppose I have.

**What would you change?**
I'd change the name on the folder. It says *People v. [[W p3 name|Hollis-Grey]]*. It ought to say *v. the hotel*.

**Favorite lunch?**
Standing up.

