id: ab0052
genre: filing
where: NG
published: 2019-11-29
title: Federal High Court, Benin Division: Ruling on Bail
person p1: role=victim,witness age=19 protected=yes why=trafficking-victim
person p2: role=accused age=- protected=no why=adult-accused
person p3: role=official age=- protected=no why=official
person p4: role=official age=- protected=no why=official
person p5: role=relative,accused age=- protected=decide why=adult-accused
person p6: role=relative,witness age=- protected=yes why=identifies-protected
screen: sex-trafficking-adult misidentified=no
note: juju oath; aunt as co-accused D; PW1 pseudonym not used

CHARGE NO: [[K p2 id|FHC/B/72C/2019]]
FEDERAL REPUBLIC OF NIGERIA v. [[K p2 name|PATIENCE OSARENKHOE]] & [[D p5 name|BLESSING IYAMU]]
Before [[K p3 name|Hon. Justice A. O. Danjuma]]

The applicants seek bail. [[K p4 name|Mr Festus Ehigiator]] moves for them. NAPTIP opposes.

The deposition shows that PW1, 19, a hairdresser's apprentice, was taken by her aunt, the second applicant, to a shrine in Uromi. Her nail parings and a photograph were wrapped in red. She swore to pay €35,000. She did not know what a euro was. In Catania she was handed to a sister of the first applicant, and learned what it was. She stood on a road in the lemon groves two winters. When she sent nothing for a month, men came to her mother, Mrs [[W p6 name|Itohan Aigbe]], with the red parcel.

Learned counsel says that nobody held her by the hand. The oath held her by the throat.

There is the further matter that on 11 October the first applicant sent by telephone: "Tell [[W p1 name|Osas]] that we know [[W p1 address|the NAPTIP shelter on Ikpoba Slope]]." An applicant who knows where the witness sleeps ought not to be at large.

Bail is refused. Accelerated hearing. Let PW1's name, which appears at pages 3, 9 and 14 of the bundle as [[W p1 name|Osaretin Aigbe]], be blacked out.
