id: g-0075
genre: news
where: US-TX
published: 2008-09-12
title: Sugar Land couple guilty of keeping [[D p2 relation|niece]] as servant
person p1: role=victim,witness age=13 protected=yes why=trafficking-victim
person p2: role=convicted,relative age=46 protected=decide why=identifies-protected
person p3: role=convicted,relative age=51 protected=decide why=identifies-protected
person p4: role=official age=- protected=no why=official
person p5: role=official age=- protected=no why=official
person p6: role=official age=- protected=no why=official
person p7: role=witness age=- protected=no why=adult-bystander
person p8: role=witness,relative age=- protected=yes why=minor-witness
person p9: role=author age=- protected=no why=author
person p10: role=expert age=- protected=no why=adult-bystander
screen: labor-trafficking
note: long court report; relatives are the convicted (rule 4); paper uses 'the girl'; slips by the defendant, by a yearbook that doesn't have her, and by the lawyer

By [[K p9 name|Faye Montemayor]]

HOUSTON — There was a bedroom for each of the sons, and one for the treadmill.

The girl slept under the stairs. She was 13 when she came from Enugu to go to school, and 17 when a neighbor asked what grade she was in and she didn't know the word. In a federal courtroom on Thursday, on what her lawyer said was the first day of her life that she'd had breakfast made for her, she listened to the word "guilty" read eleven times.

Jurors took nine hours to convict [[D p2 name|Ngozi Chidinma Okafor-Eze]], 46, a pharmacist, and her husband, Dr. [[D p3 name|Emeka Eze]], 51, of forced labor, conspiracy and document servitude. They could go to prison for twenty years. [[D p2 relation|She is the girl's aunt.]] Both were allowed to go home to pack.

The evidence, said Assistant U.S. Attorney [[K p4 name|Rigoberto Canales]], was "mostly laundry." For four years she had risen at 4:30, ironed, cooked, packed four lunches, of which none was hers, scrubbed, and minded the baby. She wasn't paid. She wasn't sent to school. Her passport was in a safe with the doctor's watches. When she asked to telephone her mother, she was told her mother had sold her and spent it; when she asked a second time she was struck with the cord of the iron. The jury saw [[W p1 body|the mark, which runs from the ear to the collar]].

"In our culture a child helps," [[D p2 name|Okafor-Eze]] testified. "[[W p1 name|Chiamaka]] was like my own daughter." [[K p4 name|Canales]] asked her to tell the jury when her own daughter's birthday was. She told them. And when was the girl's? There was a pause that the court reporter timed, afterwards, at fourteen seconds.

It's [[W p1 birthdate|the first of October]], Independence Day at home.

The neighbor who asked about the grade was [[K p7 name|Perla Quiñones]]. She works nights and had noticed that one light in that house was always on before hers went off. She began to leave schoolbooks by the trash cans, her own children's. They would be back the next Tuesday with the exercises done, in pencil, very small.

One of the sons, [[W p8 name|Kelechi]], now 16 and not accused of anything, was asked by the defense to say that she'd been happy. He looked at his parents. "She taught me long division," he said, "out of a book that she got from the garbage."

Judge [[K p5 name|Constance Fairweather]] will sentence the pair on Dec. 5. Defense attorney [[K p6 name|Royce Gandy]] said they'd appeal, and that "Miss [[W p1 name|Nwosu]]" had been "coached on tears." There hadn't been any.

She's in ninth grade, at 18, in [[W p1 place|a town in Fort Bend County with a water tower painted like a cotton boll]]. Her advocate, [[K p10 name|Uchenna Maddox]], says she hates it when they close for holidays.
