id: ag0101
genre: news
where: AU-TAS
published: 2022-08-12
title: Commission finds youth centre "explained away" boys' reports
person p1: role=victim,convicted age=15 protected=yes why=sexual-offence-victim
person p2: role=victim age=14 protected=no why=consented
person p3: role=accused age=- protected=no why=adult-accused
person p4: role=official age=- protected=no why=official
person p5: role=official age=- protected=no why=official
note: detained boy is W as victim (and juvenile); file number and tattoo in a quoted log; another man waives

For every report there was a reason. One boy had wanted attention, another a transfer; a third, aged fourteen, was noted as "manipulative (asked for mother)".

The third is [[K p2 name|Darren Nettlefold]]. He's forty now and drives a grader. "Put it down," he told the commission in Launceston in June. "Put the whole name. I asked for me mum and it went on the file, so let's have it all on the file."

The inquiry's report, out yesterday, finds that officer [[K p3 name|Clive Goodluck]], charged last month with nine offences, was four times the subject of complaint at the state's one centre for boys between 1996 and 2011, and was four times promoted.

It prints, as an example of "explaining away", a log of 2010 from which somebody forgot to cut the edges: "Resident [[W p1 id|D-1093]] ([[W p1 alias|Bluey]], [[W p1 body|swallow on neck]]) alleges C.G. came to his unit after lights out. Resident is in for car theft & arson, lies well. NFA." [[W p1 id|D-1093]] was fifteen. He lost eleven days' visits for it.

"The liar got it right to the minute," said commissioner [[K p4 name|Emerita Vance]].

Premier [[K p5 name|Lyndon Grice]] said sorry to each of them in the House, twice, by pseudonym, and once, to [[K p2 name|Mr Nettlefold]] in the gallery, by name.
