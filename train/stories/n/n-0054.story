id: n-0054
genre: interview
where: AU-SA
published: 2016-04-29
title: Royal commission into child sexual abuse, hearing, day 6: extract, as first uploaded
person p1: role=victim age=11 protected=yes why=sexual-offence-victim
person p2: role=victim age=- protected=yes why=sexual-offence-victim
person p3: role=convicted age=- protected=no why=adult-convicted
person p4: role=official age=- protected=no why=official
person p5: role=official age=- protected=no why=official
person p6: role=witness age=- protected=no why=adult-bystander
person p7: role=deceased age=13 protected=decide why=deceased
person p8: role=bystander age=- protected=no why=adult-bystander
person p9: role=relative age=- protected=yes why=identifies-protected
person p10: role=official age=- protected=no why=official
screen p1: none
note: pseudonyms CXA/CXB must stay; witness slips; dead boy (suicide at 13) named by brother; two brothers with one surname

COMMISSIONER [[K p4 name|DALGLEISH]]: We'll resume. Pseudonyms, please, and the live feed's on a delay.

MR [[K p5 name|OSMAN]]: You are known here as CXA?
CXA: Yes.
MR [[K p5 name|OSMAN]]: You boarded from 1978 to 1980, from the age of 11?
CXA: In [[D p1 place|St Brendan's wing]]. Bed [[W p1 other|31, under the broken window]].
MR [[K p5 name|OSMAN]]: And Brother Ignatius was the wing master. That's [[K p3 name|Desmond Francis Leahy]], who is 70 and in Yatala?
CXA: He's that, yes.
MR [[K p5 name|OSMAN]]: Who were the others he called to the sacristy?
CXA: There was me and there was [[W p2 name|Robbie]], sorry, CXB, and a boy from Coober Pedy who died.
COMMISSIONER [[K p4 name|DALGLEISH]]: We'll take that first name out.
CXA: The one who died I'd like to name, Commissioner. His brother wants him named. He's sitting just there.
COMMISSIONER [[K p4 name|DALGLEISH]]: Is that so, sir?
MR [[K p8 name|PAPPAS]] (from the gallery): It is. [[D p7 name|Con Pappas]]. He was thirteen and he was left-handed.
COMMISSIONER [[K p4 name|DALGLEISH]]: Thank you, [[K p8 name|Mr Pappas]].
MR [[K p5 name|OSMAN]]: Did you tell anyone?
CXA: I told Matron. [[K p6 name|Matron Una Leahy]]. She was his sister. She told me that I'd a wicked imagination for a boy from [[W p1 place|Penola]].
MR [[K p5 name|OSMAN]]: She's given evidence. She says she told the Provincial and he told her to pray.
CXA: Then I've been hard on her for thirty-eight years.
MS [[K p10 name|RENNICK]]: For the Brothers: we don't dispute any of it. I'm instructed to say so today.
CXA: Can I ring my wife?
COMMISSIONER [[K p4 name|DALGLEISH]]: Of course.
CXA: (on telephone) [[W p9 name|Marg]]? They said yes. It's [[W p1 name|Kev]]. They said yes to all of it.

[Transcript withdrawn 30 April and reissued.]
