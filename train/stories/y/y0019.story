id: y0019
genre: news
where: GH
published: 2023-02-08
title: Tema importer and partner in court over missing tomatoes
person p1: role=accused age=- protected=no why=adult-accused
person p2: role=accused age=- protected=no why=adult-accused
person p3: role=victim age=- protected=no why=adult-victim
person p4: role=official age=- protected=no why=official
note: nothing to protect; business debt

Two businessmen who took delivery of 2,200 cartons of tomato paste and sold them without paying have told the Tema circuit court that the debt was "a misunderstanding of the calendar".

[[K p1 name|Nii Ayikwei Kotei-Lartey]] and [[K p2 name|Alhaji Sumaila Bukari-Dawuni]] deny defrauding by false pretence. The state's case is that they showed the complainant, Madam [[K p3 name|Akosua Frimpomaa Ntow]], a guarantee from a bank that had closed in 2018.

She let them have the goods against a passport and a land title, both of which, said prosecuting Chief Inspector [[K p4 name|Gifty Amegbor]], belong to other people.

Bail was set at GH¢400,000 each. Outside, Madam [[K p3 name|Ntow]] said that she had been in the trade since 1989, and it was the first time she'd been cheated by people in suits. "In lorries, yes."
