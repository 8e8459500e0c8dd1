id: y0044
genre: news
where: SG
published: 2019-07-11
title: Ex-tutor jailed for touching pupil during Maths lessons
person p1: role=victim age=10 protected=yes why=sexual-offence-victim
person p2: role=convicted age=36 protected=no why=adult-convicted
person p3: role=official age=- protected=no why=official
person p4: role=official age=- protected=no why=official
person p5: role=relative age=- protected=yes why=identifies-protected
note: gag order; comment under the article outs mother

A private tutor who put a hand where it did not belong while a 10-year-old was doing long division was sentenced on Wednesday to 26 months in jail and six strokes of the cane.

[[K p2 name|Muhammad Haziq Danial Kow Abdullah]], 36, had pleaded guilty to two charges of outrage of modesty. A third was taken into consideration.

The girl cannot be named owing to a gag order. She was being coached for the PSLE at her family's home and used an eraser, the court heard, to write HELP very small on the margin of the assessment book. Her mother found it as she was marking.

Deputy Public Prosecutor [[K p3 name|Sruthi Boppana]] called it "a breach with a receipt: he was paid $50 an hour". District Judge [[K p4 name|Ong Chin Rhu]] said the court would not pretend that tuition rooms are public.

*1 comment*
**Sengkang mum of 2:** So proud of [[W p5 name|Hui Shan]] for reporting, [[W p1 address|Blk 974Z Compassvale]] neighbours all behind you and [[W p1 name|Xin Le]] 💪 She still came second in [[W p1 school|Palmgreen Primary]] P5!
