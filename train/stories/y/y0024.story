id: y0024
genre: filing
where: US-TX
published: 2015-09-09
title: IN THE COUNTY CRIMINAL COURT AT LAW, HARRIS COUNTY – INFORMATION
person p1: role=victim,accused age=20 protected=yes why=trafficking-victim
person p2: role=accused age=- protected=no why=adult-accused
person p3: role=official age=- protected=no why=official
person p4: role=official age=- protected=no why=official
screen: sex-trafficking-adult misidentified=yes
note: filing; Nigerian woman charged with prostitution, SURNAME first, SPN, DOB; facts in the probable cause

THE STATE OF TEXAS v. [[W p1 name|OSAWEMWENZE, BLESSYN EFOSA]]
CAUSE NO. [[W p1 id|2051877]]    SPN [[W p1 id|02771904]]    DOB: [[W p1 birthdate|11/08/1994]]
CHARGE: PROSTITUTION (MISDEMEANOR B)

Before me appeared the affiant, Officer [[K p3 name|R. Trujillo-Okafor]], HPD Vice, who states:

On the date above affiant entered room 214 of a massage business on Hillcroft. Defendant offered an act for $120. Upon arrest Defendant stated in English that she came from Benin City with a woman called Madam [[K p2 name|Iyare Igbinedion-Rhodes]]; that before travel she gave hair and nail clippings to a priest and swore to pay $45,000; that Madam holds the passport; that she had seen Madam's brother burn another girl with a curling iron for sending money home; that she hands over every dollar. Madam was in the lobby and was arrested for Compelling Prostitution, Cause No. 1477120.

Defendant did not have identification. Defendant sleeps [[W p1 address|at the apartment over the African grocery on Bissonnet at Dairy View]] with five others.

Wherefore affiant prays. Bond $500. Sworn before [[K p4 name|L. Pham]], deputy clerk.
