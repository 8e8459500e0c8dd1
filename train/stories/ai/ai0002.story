id: ai0002
genre: press-release
where: US-MI
published: 2013-10-02
title: Portage Salon Owners Plead Guilty to Forcing Nail Technicians to Work Without Pay
person p1: role=victim age=24 protected=yes why=trafficking-victim
person p2: role=victim age=17 protected=yes why=trafficking-victim
person p3: role=convicted age=49 protected=no why=adult-convicted
person p4: role=convicted age=52 protected=no why=adult-convicted
person p5: role=official age=- protected=no why=official
person p6: role=official age=- protected=no why=official
person p7: role=witness age=- protected=no why=adult-bystander
person p8: role=official age=- protected=no why=official
screen p1: labor-trafficking
screen p2: labor-trafficking
note: release uses initials for the victims, then the attachment list, a photo credit and the forfeiture schedule give the names; the house on Angling Road is both the owners' and the victims' address

FOR IMMEDIATE RELEASE
Contact: [[K p8 name|Renee Schuiling]], public affairs, [[K p8 phone|616-555-0117]]

GRAND RAPIDS — Husband and wife [[K p3 name|Hoang Duc Phan]], 49, and [[K p4 name|Lien Thi Phan]], 52, who run [[D p1 employer|Lucky Petal Nails in the Portage Crossing plaza]], pleaded guilty today to one count each of obtaining labor by threats, United States Attorney [[K p5 name|Martin Oosterbaan]] announced.

According to the plea agreement ([[K p3 id|No. 1:13-cr-00188]]), the couple brought two cousins, T.N. and B.N., from Can Tho on visitor visas in 2010. T.N. was 24; B.N. was 17. At the airport [[K p4 name|Lien Phan]] collected both passports "for safe keeping." The cousins were told that they owed $28,000 apiece and that if they stopped working before it was paid, men would call at their grandmother's house. They worked six and a half days a week and slept in a finished basement at [[W p1 address|the Phans' house on Angling Road, third from the water tower]].

"No lock was needed on that basement," said [[K p5 name|Oosterbaan]]. "There was a ledger."

Special Agent in Charge [[K p6 name|Dwayne Petrie]] thanked a regular customer, [[K p7 name|Judith Haverkamp]], a retired school nurse, who saw acetone burns on the hands of the younger technician and asked, in the end with a phrase book, whether she was allowed to leave. "Mrs. [[K p7 name|Haverkamp]] tipped in quarters taped to a hotline card," [[K p6 name|Petrie]] said. "[[W p2 name|Bich]] kept the card in her shoe for a month."

Both have been given permission to remain. The elder now works at [[W p1 employer|the Bronson Hospital laundry]]; the younger is enrolled in [[W p2 school|the dental assisting program at Valley Community College]].

Sentencing is set for January 14 before a judge yet to be assigned. [[K p3 name|Hoang Phan]] must surrender the salon lease and a [[K p3 vehicle|2011 Lexus RX]].

ATTACHMENTS
1. Plea agreement (redacted)
2. Restitution schedule: [[W p1 name|NGUYEN, Thuy Tien]], $61,420.00; [[W p2 name|NGUYEN, Ngoc Bich]], $58,975.00
3. Photo, [[W p1 photo|thuytien_bich_basement_beds.jpg]] (courtesy HSI)
4. Passports recovered from safe: [[W p1 id|B 4471093]], [[W p2 id|B 4471094]]

EDITORS: an earlier version of this release gave the birth date of the younger victim as [[W p2 birthdate|11 February 1993]]. Please discard that version. Statements on behalf of Ms. [[W p1 name|Nguyen]] and Ms. [[W p2 name|Nguyen]] may be had from their attorney; [[W p1 name|Thuy Tien]] does not wish to be photographed.
