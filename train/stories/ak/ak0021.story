id: ak0021
genre: press-release
where: US-CT
published: 2023-07-13
title: Former Bureau of Prisons Recreation Officer Admits Sexual Abuse of Women in Custody
person p1: role=convicted age=46 protected=no why=adult-convicted
person p2: role=victim age=- protected=yes why=sexual-offence-victim
person p3: role=victim age=- protected=yes why=sexual-offence-victim
person p4: role=official age=- protected=no why=official
person p5: role=official age=- protected=no why=official
person p6: role=official age=- protected=no why=official
person p7: role=witness age=- protected=no why=adult-bystander
person p8: role=official age=- protected=no why=official
note: victims are themselves prisoners; register numbers, unit, and job in prison; an officer with a victim's surname is kept

U.S. Department of Justice · District of Connecticut

HARTFORD — Acting U.S. Attorney [[K p4 name|Winthrop Sagal]] and [[K p5 name|Denise Kowalczyk]], Special Agent in Charge, DOJ Office of the Inspector General, announced that [[K p1 name|CURTIS NEAL MABRY]], 46, formerly of Bethel and now of Sumter, South Carolina, today waived his right to be indicted and pleaded guilty to three counts of sexual abuse of a ward.

According to statements made in court, [[K p1 name|MABRY]] worked from 2014 at a federal women's facility in the state. He supervised the gymnasium. Between August 2020 and June 2021 he engaged in sexual acts with three persons in custody, who under federal law cannot consent. He brought them lotion, batteries and stamps, and told one, Victim 2, that he "wrote half the letters to her halfway house."

A fellow employee, [[K p7 name|Hallie Brightman]], reported seeing the gym's lights out at 2:15 in the afternoon. For this, [[K p7 name|Brightman]] testified, she had a dead bird placed in her locker.

"Women who are serving a sentence are not serving it to him," [[K p4 name|Sagal]] said.

District Judge [[K p6 name|Ignatius Orr]] set sentencing for October 5, in No. [[K p1 id|3:23-cr-00118]]. [[K p1 name|MABRY]] is at liberty on a $100,000 bond. Assistant U.S. Attorney [[K p8 name|Margo Teal]] appears for the government. Officer [[K p8 name|Teal]] served in the Army JAG Corps.

NOTICE OF RIGHTS — SERVICE COPY — NOT FOR RELEASE. The following page was faxed together with the above in error:

Victim 1: [[W p2 name|REDDICK, JOSEPHINE]]. Reg. No. [[W p2 id|55091-054]]. Assigned [[W p2 address|Unit C-Lower, bunk 14]], work detail [[W p2 employer|the law library, afternoon clerk]]. Ms. [[W p2 name|Reddick]] wishes to speak at sentencing. Counselor notes: "[[W p2 name|Jo]] is the one with [[W p2 body|the prosthetic eye]]; sit on her right."

Victim 2: [[W p3 name|Teal, Marisol]] (no relation to AUSA [[K p8 name|Teal]]). Reg. No. [[W p3 id|26617-069]]. Released 3/2022 to [[W p3 place|a residential re-entry center at 22 Garden Street, Hartford]]. Phone [[W p3 phone|860-555-0184]]. [[W p3 name|Marisol]] asks that NO letters be sent; her mother doesn't know.

Victim 3: declined notification; name withheld at this office also.

RECALL, 3:30 p.m. Recipients should destroy page 2. We are told that one subscriber's automatic system has already published it, beneath a headline reading "[[K p1 name|Mabry]] victims: [[W p2 name|Reddick]], [[W p3 name|M. Teal]]." Special Agent in Charge [[K p5 name|Kowalczyk]] has opened an inquiry into the fax. Judge [[K p6 name|Orr]] has ordered that it not be called, in any further pleading, a clerical matter.
