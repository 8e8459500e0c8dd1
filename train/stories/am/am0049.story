id: am0049
genre: news
where: IN-CT
published: 2016-10-02
title: Girl, 12, tells court how brother died in school tank; warden, cook convicted
person p1: role=witness age=12 protected=yes why=minor-witness
person p2: role=victim,deceased age=8 protected=decide why=deceased
person p3: role=convicted age=43 protected=no why=adult-convicted
person p4: role=convicted age=51 protected=no why=adult-convicted
person p5: role=official age=- protected=no why=official
person p6: role=official age=- protected=no why=official
person p7: role=relative age=- protected=decide why=identifies-protected
person p8: role=victim age=10 protected=yes why=minor-victim
note: the dead boy is decide, the living sister and a beaten boy are W; shared surname and mother decide; school where they attend

JAGDALPUR — She was too short for the microphone, so the court reader held it, and she was heard as far as the cycle stand.

"He said akka, don't tell, they'll do it to you," the witness, twelve, told additional sessions judge [[K p5 name|Bhisham Pandey]].

Her brother, [[D p2 name|Somaru Kashyap]], eight, was found in the water tank of a residential school on the second of July last year. The warden, [[K p3 name|Lakhanlal Dewangan]], 43, wrote in the book that he'd slipped. On Saturday [[K p3 name|Dewangan]] was convicted of culpable homicide, and the cook, [[K p4 name|Dulari Bai]], 51, of destroying evidence. She'd washed the stick.

For stealing a laddu [[D p2 name|Somaru]] had been made to stand in the tank through the night, with the lid on. Another boy, ten, had been put in the previous week; he lived, and has a lung that whistles. Prosecutor [[K p6 name|Sushila Netam]] called him third. "[[W p8 name|Lakhma]] said that you count to a hundred and start again, he knew only until a hundred," Ms [[K p6 name|Netam]] told this newspaper outside, a little carried away.

It's the girl's evidence that did it, the judge said. She'd been awake in the girls' dormitory, seen the torch, seen the cook with the bucket, and told it in the same order to four officers over fifteen months. Defence counsel asked how she could be so sure of the hour. By the train, she said. It's the iron train; it goes at 2:10.

"This court has rarely been so well instructed," Judge [[K p5 name|Pandey]] wrote.

Their mother, [[D p7 name|Budhri Kashyap]], gathers tamarind. She'd sent the two to [[W p1 school|the Porta Cabin ashram at Metapal]] since there they would eat. "One got a plate, and the other a tank," said [[D p7 name|Budhri]]. A sum of ₹5 lakh has been ordered. She's asked what one does with it.

The girl was brought to court by different roads on each of the days since threats were made by somebody on a motorcycle. The summons, pinned on the outer gate for an afternoon by a process server who couldn't find a safer nail, made nothing of that: "To: [[W p1 name|Ku. Mangli Kashyap]] d/o Late [[W p1 relative|Hidma]], r/o [[W p1 address|Mundapara, Metapal]]; to: [[W p8 name|Lakhma Poyam]], [[W p8 address|c/o Balgriha, Aghanpur]]; [[K p3 id|ST 55/2015]], State v. [[K p3 name|Dewangan]] and one other."

She's been given a seat in a school elsewhere. She'll be a judge or drive the iron train, she hasn't settled it.

On her way down the steps [[W p1 name|Mangli]] stopped by the cook, who was being let sit in the shade, and looked at her for some time. [[K p4 name|Dulari]] pulled her sari over her face. "[[W p1 name|Mangli]], chalo," the constable said.

A picture of both children, taken by a visiting inspector in 2014, hangs in the collector's office. It's labelled "[[W p1 photo|Mangli & Somaru w/ mango sapling, Metapal]]".
