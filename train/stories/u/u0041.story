id: u0041
genre: news
where: GB-WLS
published: 2012-05-18
title: Barry market trader sold 'Italian' shoes from a lock-up in Splott
person p1: role=convicted age=40 protected=no why=adult-convicted
person p2: role=official age=- protected=no why=official
person p3: role=victim age=- protected=no why=adult-victim
person p4: role=official age=- protected=no why=official
note: nothing; counterfeit; words girl sold imported

The shoes were leather, near enough, and the word Milano was spelled correctly on most of them.

[[K p1 name|Gwyn Hopkin]], 40, admitted to Cardiff magistrates that he imported 900 pairs from a factory he'd never seen and sold them off a trestle as seconds from a fashion house. A girl could have a pair for a tenner. The heels lasted till about Penarth.

Trading standards officer [[K p2 name|Lowri St John]] bought four. Wedding guest [[K p3 name|Samantha Idowu]], who went through hers into a marquee peg and broke a toe, was awarded £250.

Hearing that he was in debt to his supplier, district judge [[K p4 name|Bodfan Jenkins]] said that he should perhaps send him some shoes. Fined £1,400.
