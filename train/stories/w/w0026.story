id: w0026
genre: interview
where: US-DC
published: 2024-01-18
title: "They asked for my ID, I asked for theirs": ten years on
person p1: role=author,victim age=17 protected=no why=consented
person p2: role=convicted age=- protected=no why=adult-convicted
person p3: role=bystander age=- protected=no why=adult-bystander
person p4: role=author age=- protected=no why=author
screen: sex-trafficking-minor misidentified=yes
note: a survivor signs with her name and gives it all; nothing to withhold; the second girl in her story is

By [[K p4 name|Rosalind Pate]] for the Ward 7 Sentinel

[[K p1 name|Keandra Mills]] asked that her full name be used. "Write it twice," she said.

At 17 she was taken to rooms on New York Avenue by a man, [[K p2 name|Andre Goodwin]], who put her picture in an online ad and kept what the callers paid. He is serving 22 years. She is 31, and last month opened a hair shop, [[K p1 employer|Crown & Mills, 4011 Minnesota Ave. N.E.]], with a grant and her aunt [[K p3 name|Lorraine]]'s chairs.

Q. Why come forward with name, face and address?

"Because I was arrested with it. They had [[K p1 name|Keandra Mills]], birthday [[K p1 birthdate|July 2nd 1992]], case such and such, on that website till 2019. I'd like that the next thing you find is my phone number: [[K p1 phone|202-555-0190]]. Ask for the silk press."

Q. And the others?

"They can speak for theirself or stay quiet. I don't carry their names out of that room."

She has a tattoo of a crown where his used to be. She does walk-ins on Saturday.

The shop's page is [[K p1 url|crownandmills.example/book]]; reporter's e-mail: [[K p4 email|rpate@ward7sentinel.example]].
