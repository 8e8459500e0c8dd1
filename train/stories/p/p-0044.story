id: p-0044
genre: news
where: US-NE
published: 2015-04-16
title: Sentencing set for Kearney man in hit-and-run that injured sisters
person p1: role=victim age=- protected=yes why=minor-victim
person p2: role=victim age=- protected=yes why=minor-victim
person p3: role=convicted age=27 protected=no why=adult-convicted
person p4: role=official age=- protected=no why=official
person p5: role=official age=- protected=no why=official
person p6: role=official age=- protected=no why=official
person p7: role=relative age=- protected=yes why=identifies-protected
person p8: role=witness age=- protected=no why=adult-bystander
note: child victims of a driver; mother named; both first names in the fundraiser sign; scooter

KEARNEY — A man who drove home, parked in his garage and went to bed after striking two children on a crosswalk pleaded no contest on Wednesday.

[[K p3 name|Tyler James Hasek]], 27, of [[K p3 address|3316 Avenue Q]], will be sentenced June 3 by Buffalo County District [[K p6 name|Judge William Ortgies]]. He could receive up to five years on two counts of leaving the scene of an injury accident. A charge of drunken driving was dropped because so many hours had passed before he was tested, said Deputy County Attorney [[K p4 name|Jon Stroh]].

The sisters, 8 and 6, were crossing on their way home from [[W p1 school|Windy Hills Elementary]] on Oct. 9. The older pushed the younger and took most of the blow. She has had four operations on her leg. The little one lost two teeth, which had been loose.

"She wanted to know if the tooth fairy counts it when it is a car," said their mother, [[W p7 name|Alma Duarte]], a line cook at [[W p7 employer|the Fort Diner]].

[[K p8 name|Gene Pohlman]], a retired mail carrier, heard the noise from his porch and wrote down three digits of a license plate on his hand. In court he held up the palm for the judge, as if the numbers were still there.

Defense lawyer [[K p5 name|Rebecca Kuhlman]] said [[K p3 name|Hasek]] had panicked and had not slept a night through since. He has lost his job as [[K p3 employer|a grain inspector]]. "He's asked me to say that he knew it was people," she said. "He could have lied about that."

A sign at the credit union asks for help with bills. It has a crayon drawing of a scooter and the words "Get well [[W p1 name|JASMINE]] & [[W p2 name|LESLIE]]!!" The fund stood at $6,240 on Tuesday.

[[K p6 name|Ortgies]] ordered a presentence report. He also asked the newspaper and a television crew not to print or show pictures of the children, who were on the bench outside, sharing a book.
