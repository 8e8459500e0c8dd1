id: ab0080
genre: filing
where: AU-NSW
published: 2021-11-12
title: Coroners Court of NSW: findings (extract)
person p1: role=deceased,victim age=34 protected=yes why=trafficking-victim
person p2: role=accused age=- protected=no why=adult-accused
person p3: role=official age=- protected=no why=official
person p4: role=official age=- protected=no why=official
person p5: role=relative age=- protected=yes why=identifies-protected
screen: sex-trafficking-adult misidentified=yes
note: woman died in immigration detention after being held as unlawful non-citizen; non-publication order but name in headings; protected per rule 1 for life, here order extends

Inquest into the death of [[W p1 name|Kanlaya S.]]
File number: [[W p1 id|2019/01018701]]
Findings of: Deputy State Coroner [[K p3 name|M. Barraclough]]
Counsel assisting: [[K p4 name|Ms D. Papadimitriou]]

NON-PUBLICATION ORDER (s. 74): the name, image and home province of the deceased and the names of any relative.

1. She was 34. She died in a room at Villawood on 3 March 2019, three days after her arrest, of the effects of withdrawal and dehydration. She weighed 38 kilograms.

2. Officers of the Department had found her in a house in Parramatta. They described her in their form as "UNC, prostitute, uncooperative."

3. She had told an officer on the first night, in English, "I have contract. Forty-five thousand. I finish pay thirty. Please he go to my mother." She was telling him that she had been sold, that she was in debt to a man, and what would happen. He wrote it down as a request for a phone call.

4. The man, [[K p2 name|Somchai Reidel]], is before the District Court upon charges of servitude and debt bondage.

5. Her mother, Mrs [[W p5 name|Boonsri Saetang]], attended by video from [[W p1 address|Ban Nong Phai]]. She asked that it be recorded that [[W p1 name|Kanlaya]] liked the sea, and hadn't seen it.

6. I so record.
