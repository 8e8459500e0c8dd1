id: az0013
genre: news
where: US-TX
published: 2006-05-18
title: Youth pastor [[K p2 name|Stringfellow]] gets 12 years; 'I was sixteen and he prayed with me'
person p1: role=victim,witness age=16 protected=no why=consented
person p2: role=convicted age=39 protected=no why=adult-convicted
person p3: role=victim age=14 protected=yes why=sexual-offence-victim
person p4: role=relative age=- protected=yes why=identifies-protected
person p5: role=official age=- protected=no why=official
person p6: role=official age=- protected=no why=official
person p7: role=witness age=71 protected=no why=adult-bystander
person p8: role=author age=- protected=no why=author
screen p3: none
note: one victim, now adult, waives; the other, 14, does not and is leaked by a prayer list; church is W because the text says it was her Sunday school

TYLER — [[K p1 name|Leanne Hatcher]] is 23 and wants her name in the paper.

"Print it. [[K p1 name|Leanne Hatcher]], two n's, h-a-t-c-h-e-r," she said on the courthouse steps Wednesday. "I was sixteen and he prayed with me first. I've been a Jane long enough."

Behind her deputies were leading [[K p2 name|Bryan Wade Stringfellow]] to a van. [[K p2 name|Stringfellow]], 39, for eleven years the youth pastor of [[W p3 place|New Harvest Fellowship]], was sentenced to twelve years for sexual assault of a child and indecency, both counts in cause [[K p2 id|114-0902-05]]. He will be eligible for parole at 45.

The second victim was not on the steps. She is 14. [[K p2 name|Stringfellow]] was her Sunday school teacher until a year ago last March, and [[K p1 name|Hatcher]], seven years after she herself had left that church, read about his arrest and drove in from Longview to stand beside a girl she had never met. "I looked at her, and I thought, there I am, only with braces," she said.

District Attorney [[K p5 name|Rusty Goodnight]] had asked for twenty. He said the girl had written a letter to the court and had then decided that it should not be read. "At fourteen she gets to decide one thing in this," [[K p5 name|Goodnight]] said.

Judge [[K p6 name|Alma Treviño]] told [[K p2 name|Stringfellow]] that he'd turned a folding chair in a fellowship hall into something two women would see for the rest of their lives. She ordered him to register and to pay for counseling.

A retired deacon, [[K p7 name|Horace Medlin]], 71, testified for the defense. He had known [[K p2 name|Bryan]] "from a boy of 12" and would have trusted him with his own. On cross-examination [[K p7 name|Medlin]] was handed the church's printed prayer list for last April. He was asked to read line nine. "'[[W p3 name|Kirsten Boyle]] and family, in their trial. Unspoken,'" he read; and then, seeing the prosecutor's face, "Well, it was just so folks could pray."

[[K p5 name|Goodnight]] asked him how many copies had been run. "Four hundred," said [[K p7 name|Medlin]].

Her father drove her home from the first day of trial and did not bring her back. His seed store, [[W p4 employer|Boyle Feed & Garden on Highway 31]], has lost, he said by telephone, about a third of its customers. "People I sat behind. They want to know why [[W p3 name|Kirsty]] didn't holler." [[W p4 name|Tom Boyle]] then asked that he not be quoted.

She no longer sings with the bell choir at [[W p3 school|Whitehouse Trail Christian]], where she was [[W p3 other|the only one who could do the big C]]. She's taking her ninth-grade year at the kitchen table.

[[K p1 name|Hatcher]] is to be married in June. "He doesn't get that either," she said.

[[K p8 name|Carlene Bostick]], staff
