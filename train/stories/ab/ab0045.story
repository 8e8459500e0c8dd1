id: ab0045
genre: filing
where: US-NE
published: 2014-05-02
title: Petition to Set Aside Adjudication
person p1: role=victim,convicted age=15 protected=yes why=trafficking-victim
person p2: role=convicted age=- protected=no why=adult-convicted
person p3: role=official age=- protected=no why=official
person p4: role=relative,convicted age=- protected=decide why=adult-convicted
screen: sex-trafficking-minor misidentified=yes
note: mother sold her for rent; mother D (relative accused); adult now, seeks set-aside; legal name change leaks twice

IN THE SEPARATE JUVENILE COURT OF DOUGLAS COUNTY
In the Interest of [[W p1 name|Crystal Dawn Rasmussen]], n/k/a [[W p1 name|Dawn Okello]]
JV [[W p1 id|02-1178]]

COMES NOW the Petitioner, now 27 and a licensed [[W p1 employer|radiology technician at Bergan Lutheran]], and shows the Court:

1. In September 2002, at age 15, she was adjudicated for prostitution and truancy, and spent ten months at Geneva.

2. What the Court was not told is that her mother, [[D p4 name|Rhonda Rasmussen]], was behind in her rent, and that the landlord, [[K p2 name|Milo Prusek]], took it out of Petitioner in the furnace room on the first and the fifteenth.

3. [[K p2 name|Prusek]] marked the rent book "pd." Mother initialed it. The two were convicted in 2005 in CR [[K p2 id|05-0417]]; nobody remembered Petitioner's record.

4. Each time she applies for a hospital position she must explain Geneva.

5. A child does not commit a crime by being sold.

WHEREFORE she prays that it be set aside and sealed, and her fingerprint card burned.

[[K p3 name|Aloysius Zielinski]], #18890, for the Petitioner. Tel. 402-555-0121
