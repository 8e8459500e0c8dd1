id: b-0008
genre: news
where: GB-SCT
published: 2009-10-02
title: Man, 52, sheriff rules "a menace with a ladder"
person p1: role=convicted age=52 protected=no why=adult-convicted
person p2: role=official age=- protected=no why=official
person p3: role=official age=- protected=no why=official
person p4: role=victim,witness age=- protected=no why=adult-victim
screen: none
note: nothing to protect; Scots court terms; an adult breach of the peace

Not for the first time, and Sheriff [[K p2 name|Morag Urquhart]] suspected not for the last, [[K p1 name|Hamish Tosh]] stood in the dock at Kilbrennan Sheriff Court over a ladder.

[[K p1 name|Tosh]], 52, a prisoner at Greenock, admitted breach of the peace on 8 August by placing the said ladder against the gable of his former business partner's bungalow and shouting through the skylight, over a period of two hours, about a van.

Fiscal depute [[K p3 name|Iain Colquhoun]] said the householder, chartered accountant [[K p4 name|Ranald Petrie]], had been in the bath.

Agent for the accused said his client had been drinking since a tribunal had gone against him that morning. He accepted the van was not his. He no longer owned a ladder.

The sheriff: "He owned no ladder on the last occasion. He borrowed that one from the church."

Mr [[K p4 name|Petrie]] told the court he had since had the skylight frosted.

[[K p1 name|Tosh]], who has nine previous convictions, was given 120 hours of unpaid work, to be carried out, Sheriff [[K p2 name|Urquhart]] stipulated, "at ground level."
