id: a-0155
genre: news
where: US-IL
published: 2024-05-30
title: Dentist's nanny had 'no shoes, no Sundays,' jury finds
person p1: role=victim age=27 protected=yes why=trafficking-victim
person p2: role=convicted age=44 protected=no why=adult-convicted
person p3: role=official age=- protected=no why=official
person p4: role=official age=- protected=no why=official
person p5: role=bystander age=8 protected=yes why=minor-witness
screen: labor-trafficking
note: the accused's own child gave a statement: minor witness; accused mother then shares surname with her (K stays since adult convicted, relation not told as name)

CHICAGO — When agents asked the woman for her shoes so that she could leave, there were none.

A federal jury on Wednesday convicted [[K p2 name|Ifeyinwa Dike-Hollis]], 44, a dentist in Lake Barrow, of forced labor. Over three years, prosecutors said, she took the passport of a woman brought from Ghana at 27, paid her nothing, and told her that deportation was one call away.

"No shoes, no Sundays," Assistant U.S. Attorney [[K p3 name|Rajan Pillay]] said in closing. "That was the arrangement."

The woman wept at the verdict. Her number, [[W p1 phone|312-555-0136]], and first name had been read aloud by mistake from an exhibit an hour earlier. "[[W p1 name|Abena]] – do not answer," it said on the screen of the defendant's phone.

The last witness was an 8-year-old who had lived in the house, heard in chambers. Judge [[K p4 name|Catherine Mroz]] summarized what was said. "[[W p5 name|Chidi]] told me that he'd thought all aunties slept in the laundry," she said.
