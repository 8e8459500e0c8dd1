id: i-0058
genre: news
where: NZ
published: 2006-05-18
title: Appeal court trims sentence of dairy owner, 70
person p1: role=victim age=10 protected=yes why=sexual-offence-victim
person p2: role=convicted,relative age=70 protected=decide why=identifies-protected
person p3: role=official age=- protected=no why=official
person p4: role=official age=- protected=no why=official
person p5: role=relative age=- protected=yes why=identifies-protected
person p6: role=official age=- protected=no why=official
person p7: role=witness age=- protected=no why=adult-bystander
screen: none
note: grandfather; shop upstairs where she lived; the court's letter for the girl stays, the quoted evidence says her pet name

WELLINGTON: A dairy owner who touched [[D p2 relation|his granddaughter]] behind the counter on school afternoons will serve five years instead of six and a half, the Court of Appeal has decided.

Justice [[K p3 name|Eru Paewai]], giving the court's decision, said that the sentencing judge hadn't given enough credit for [[D p2 name|Mansukh Lal Chhiba]]'s age or for a plea that spared "a very small witness a very large room".

[[D p2 name|Chhiba]], 70, ran [[W p1 address|the Four Square-coloured shop at the top of Ohiro Hill]], above which three generations of the family lived. The girl, called [[K p1 initials|R]] in the judgment, was 10. It came to light when she wrote a list of "reasons not to go downstairs" and left it in her library book. It was her teacher at [[W p1 school|Brooklyn Heights School]] who found it.

The court heard that the old man had told the police he was "only teaching her the till". He'd come from Navsari in 1957, had once been profiled in a Sunday paper as the man who never shut, and had buried his wife the winter before. None of that, said Justice [[K p3 name|Paewai]], was a reason, though it had been offered as one by his lawyer, [[K p6 name|Murray Tuhiwai]].

A neighbour, [[K p7 name|Colin Strang]], gave evidence at trial that the girl had begun to wait for her bus on the far side of the road, at [[W p1 other|the stop by the fire station]], even in a southerly. "I used to toot. I thought she liked fire engines."

Crown counsel [[K p4 name|Annabel Stokes]] opposed any reduction. She read from the girl's interview the part where she was asked what she wished would happen. "I want Dada to say it in front of everyone, not 'sorry [[W p1 alias|Rinku]]' in the storeroom."

He had since done so, the court noted, by letter.

[[W p5 name|Hansa Chhiba]], the girl's mother, said that she'd never get used to hearing her father-in-law's name on the radio, as it's also hers and her daughter's. "They tell me our name is protected. Then who's that on the six o'clock?"
