id: h-0075
genre: news
where: GB-SCT
published: 2006-05-12
title: Sixteen, and named: the boy who drove at a policeman
person p1: role=convicted age=16 protected=decide why=charged-as-adult
person p2: role=victim age=41 protected=no why=adult-victim
person p3: role=witness age=14 protected=yes why=minor-witness
person p4: role=official age=- protected=no why=official
person p5: role=official age=- protected=no why=official
person p6: role=expert age=- protected=no why=adult-bystander
person p7: role=author age=- protected=no why=author
note: indicted in the High Court as an adult; the girl of 14 in the passenger seat is a witness, and her hint is the tuba, the jumper, the lone name; officer's surname is a month

[[K p7 name|Marion Teviot]]

HE'S five foot two and was wearing his school shoes, since they were the only black ones he had.

[[D p1 name|Connor Raeburn]] was 16 years and five weeks when he took a butcher's van from outside the butcher's and drove it along the seafront at Inverkarron with the back doors flapping and a string of sausages, as witness after witness could not stop themselves from saying, out behind. It would have been funny, [[K p4 name|Ranald Kerr]], the advocate depute, told the High Court in Glasgow. Then at the war memorial Constable [[K p2 name|Peter March]], 41, stepped off the kerb with his hand up.

He lived. He's had eight operations. He'll be able to walk with sticks, he has been told, by March of next year, "which they said with a straight face".

In Scotland sixteen is old enough to be indicted as a man, and Lord [[K p5 name|Strathhallan]] saw no ground to keep the name from the public. The newspaper has considered whether it needs it.

The jury had convicted of attempted murder on the evidence, in the main, of a girl of 14 who'd been in the passenger seat, and for whom the order does stand. She gave it in a small clear voice, in [[W p3 other|a jumper knitted with penguins]]. She had told him to stop. She'd pulled the wheel. He'd said, "Watch this."

"You're sure that those were his words?" asked [[K p6 name|Deborah Sim]], for the defence.

"I've a good ear," said the girl, who's [[W p3 other|the tuba in the town's silver band]].

The court was shown a mobile telephone on which, an hour before, [[D p1 name|Raeburn]] had typed to a friend: "got the van. getting [[W p3 name|Jenna]]. she'll be well impressed".

Six years' detention. He looked round for someone as he was taken down; there wasn't anyone. Constable [[K p2 name|March]], asked on the steps how he felt, took a long time. "I've a boy with those shoes," he said.
