id: u0061
genre: press-release
where: NZ
published: 2025-08-05
title: Crown Law summary: sentencing of religious teacher
person p1: role=victim age=15 protected=yes why=sexual-offence-victim
person p2: role=victim age=9 protected=yes why=sexual-offence-victim
person p3: role=convicted age=54 protected=no why=adult-convicted
person p4: role=official age=- protected=no why=official
person p5: role=official age=- protected=no why=official
note: madrasa? no: private tutor of kapa haka/violin; two girls; school W; victim named by performing piece

Sentenced today in the District Court at Invercargill: [[K p3 name|Edwin Ross Cathcart]], 54, violin teacher. Four counts of indecent act with a young person under 16, two with a child under 12. Six years two months.

Judge [[K p4 name|Philippa Ihimaera]] noted that the offender charged no fee to those whose parents could not pay, "and you had your payment another way."

The elder girl, 15 at the time, gave up the instrument. The younger, who was 9, still plays, and asked to be allowed to bring it into court. She performed [[W p2 other|the Gavotte from Suzuki Book One at the A&P Show]] a week after he was arrested.

Section 203 of the Criminal Procedure Act prohibits naming either. The Crown regrets that a courtesy copy of this summary sent to two newsrooms on Monday had a file name containing [[W p1 name|hinemoa_sutcliffe]], and a thank-you to "[[W p2 name|Pip]] and her mum" in the final line.

Crown prosecutor: [[K p5 name|Riki Donnelly]].
