id: an0044
genre: filing
where: PH
published: 2018-11-26
title: REPUBLIC OF THE PHILIPPINES — FAMILY COURT, Tagum City: Order on discernment and diversion
person p1: role=accused age=16 protected=yes why=juvenile-accused
person p2: role=accused age=15 protected=yes why=juvenile-accused
person p3: role=victim age=44 protected=decide why=adult-victim
person p4: role=accused age=23 protected=no why=adult-accused
person p5: role=official age=- protected=no why=official
person p6: role=official age=- protected=no why=official
person p7: role=relative age=- protected=yes why=identifies-protected
person p8: role=witness age=12 protected=yes why=minor-witness
note: court order on CICL; one dismissed; nickname; adult separate; complainant decide, since the witness is his grandson

CICL Case No. [[W p1 id|1187-2018]], for: Qualified Theft (of one carabao, female)

PEOPLE v. "[[W p1 alias|Dodong]] A.", "[[W p2 alias|Jaypee]]", and [[K p4 name|RONIE TUBIANO Y SANICO]]

ORDER

Before the Court is the report of the social worker, [[K p6 name|Glenda Mansaka]], RSW, license no. [[K p6 id|0019982]], under R.A. 9344 as amended.

The Court finds:

First. That on 2 August 2018, at around midnight, a carabao valued at P45,000, owned by [[D p3 name|Teofilo Bacalso]], 44, of [[D p3 address|Purok Rosas, Magdum]], was untied and led to the national road, where accused [[K p4 name|Tubiano]], 23, was waiting with a truck (plate [[K p4 vehicle|LVK 402]]). He has been arraigned in Branch 2, and this Order does not cover him.

Second. That the two children were with the animal. The elder is sixteen, out of school, a banana packer; the younger is fifteen years and two months.

Third. As to the younger: [[K p6 name|Mansaka]] finds no discernment. He believed that the animal was being taken to a veterinarian. He brought it grass. He has asked the Court through her whether the carabao is all right. It is. The case as to him is DISMISSED, and he's committed to the care of his aunt, [[W p7 name|Merlinda Pacquing]], of [[W p7 address|the parola at Sitio Bukid, Kapalong]], who signed for him.

Fourth. As to the elder: discernment is found, in that he took off its bell. But he has owned up, in the presence of Mr. [[D p3 name|Bacalso]], and has offered work. Diversion is PROPER: sixty Saturdays' hauling, without pay, for the complainant, who has agreed to feed him; enrollment in [[W p1 school|the ALS at Magugpo Pilot]]; and no association with [[K p4 name|Tubiano]].

The complainant's grandson, aged twelve, a witness, was heard in chambers. He identified the elder by [[W p1 body|his limp]] and by the song that he whistled.

The prosecutor, Atty. [[K p5 name|Ferdinand Yu]], manifested no objection. Atty. [[K p5 name|Yu]] moved that the records be sealed. GRANTED.

SO ORDERED.

(Sgd.) Presiding Judge

Copy furnished:
— [[K p5 name|F. Yu]], Office of the City Prosecutor
— PAO, for [[W p1 name|ARMANDO DELA PEÑA Y UGAY]], minor, at [[W p1 address|the banana bunkhouse, Line 4]]
— [[W p7 name|M. Pacquing]], for [[W p2 name|JOHN PAUL PACQUING]]
— [[D p3 name|T. Bacalso]]; with a note that [[W p8 name|Boyet]] need not come again
— [[K p4 name|R. Tubiano]], c/o Davao del Norte Rehabilitation Center (cell [[K p4 other|6-B]])

CLERK'S MEMO. The above names are to be blocked out on the copy for the bulletin board. (They were not. — Guard on duty.) Also kindly tell [[W p1 alias|Dodong]], if he's seen, that Mr. [[D p3 name|Bacalso]] says Saturday begins at five.
