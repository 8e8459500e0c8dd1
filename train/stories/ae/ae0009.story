id: ae0009
genre: news
where: GB-SCT
published: 2012-11-22
title: Man who took boy's bike is jailed
person p1: role=convicted age=26 protected=no why=adult-convicted
person p2: role=victim age=11 protected=yes why=minor-victim
person p3: role=relative age=- protected=yes why=identifies-protected
person p4: role=official age=- protected=no why=official
person p5: role=official age=- protected=no why=official
note: child victim of a robbery, unnamed in the lead, named by his gran's Facebook appeal

A man who pushed an 11-year-old off his bicycle and sold it within the hour has been sent to prison for nine months.

[[K p1 name|Craig Geddes]], 26, of [[K p1 address|41 Kirkbrae Drive]], Invernethan, admitted assault and robbery on the old railway path on 3 September. Sheriff [[K p4 name|Alasdair Moncrieff]] told him it was "as mean a thing as I've heard in this room".

Fiscal depute [[K p5 name|Nasreen Akhtar]] said the P7 pupil was on his way home to [[W p2 address|Mossend Farm Cottages]] from shinty. He was found crying by a dog walker.

[[K p1 name|Geddes]], formerly a roofer with [[K p1 employer|Strath Slating]], got £25 for it. The bike turned up after the boy's grandmother, [[W p3 name|Morag Urquhart]], put a picture online: "This is [[W p2 name|Finlay]]'s birthday bike, [[W p2 other|blue Ridgeback with his number 14 shinty sticker]]. Somebody knows."

Somebody did. It cost her £30 to buy back.
