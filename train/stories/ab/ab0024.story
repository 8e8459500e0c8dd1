id: ab0024
genre: filing
where: ZA
published: 2021-02-19
title: S v [[K p2 name|Mahlatsi]] and Another: judgment on sentence (extract)
person p1: role=victim,witness age=16 protected=yes why=trafficking-victim
person p2: role=convicted age=- protected=no why=adult-convicted
person p3: role=convicted age=- protected=no why=adult-convicted
person p4: role=official age=- protected=no why=official
person p5: role=relative age=- protected=yes why=identifies-protected
screen: sex-trafficking-minor
note: complainant "X", school uniform colours and village slip; mother named in impact report

IN THE REGIONAL COURT FOR THE DIVISION OF LIMPOPO, HELD AT POLOKWANE
CASE NO: [[K p2 id|RC 3/114/2019]]

[[K p4 name|MAGISTRATE N. VAN ROOYEN]]:

The accused, [[K p2 name|Thabo Mahlatsi]] and [[K p3 name|Rejoice Chauke]], were convicted under section 4 of Act 7 of 2013. I must now say what is to become of them.

X was 16. Accused 2 saw her at a taxi rank in the [[W p1 school|maroon tunic of Mphanama Secondary]] and told her there was hair-salon work in Gqeberha. She travelled at accused 2's expense. That expense was then called a debt. To pay it she was made to see men in a back room in Central from a Friday to a Monday, and again the next, accused 1 sitting outside with the kettle.

It was argued that she laughed with accused 2 in photographs. Children laugh with whoever feeds them.

The social worker's report (exhibit H) records that the mother, [[W p5 name|Mokgadi Letsoalo]], walked from [[W p1 address|Ga-Radingwana]] to the police at Lebowakgomo to open a docket and was told to bring a photo. "I told them, [[W p1 name|Kgaugelo]] is not lost like a cow."

Accused 1: life. Accused 2: eighteen years. Both names to go on the register.
