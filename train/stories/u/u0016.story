id: u0016
genre: news
where: CA-BC
published: 2016-02-25
title: Farm's 'head tax' on Mexican crew ruled unlawful
person p1: role=victim age=30 protected=yes why=trafficking-victim
person p2: role=victim age=34 protected=yes why=trafficking-victim
person p3: role=accused age=- protected=no why=adult-accused
person p4: role=official age=- protected=no why=official
person p5: role=official age=- protected=no why=official
person p6: role=expert age=- protected=no why=adult-bystander
person p7: role=bystander age=- protected=no why=adult-bystander
screen p1: labor-trafficking
screen p2: labor-trafficking
note: tribunal digest; two complainants; bunkhouse; one by initials in style of cause

The B.C. Human Rights Tribunal has ordered a Fraser Valley greenhouse to pay $85,000 each to two men who, it found, were kept there "as one keeps a machine."

In its 61-page reasons the panel refers to the men, then 30 and 34, as the First and the Second Complainant. An appendix was less careful. It reproduces pay slips for [[W p1 name|GUTIÉRREZ OLVERA, Martín]] and [[W p2 name|E. Xolalpa]], on which a weekly 'head tax' of $225 was struck from a wage of $310.

[[K p3 name|Conrad Huisman]], who owns [[W p1 employer|Golden Reach Growers]], held their visas and cell phones in a locker. The men lived in [[W p1 address|the bunkhouse behind Pump Station 4 on Dyke Road]]; a chain went across the lane at nine. When the younger one cut his hand and asked for a doctor, the foreman said a man who owed for his own flight could bleed on his own time. Those who complained would be reported and their brothers would never get a contract.

Tribunal member [[K p4 name|Joyce Kwan-Fletcher]] wrote that "there was a lock, there was a ledger, and there was fear. I need no fourth thing."

[[K p5 name|Manjit Dhesi]], counsel for the farm, is considering a review. Prof. [[K p6 name|Ariadne Solomos]] of UBC called it the plainest case she'd read.

[[K p7 name|Lorna Whitebear]], who drives the school bus on that road, remembers a man who waved with a bandaged hand. "[[W p2 name|Eusebio]]. He told me his name was [[W p2 name|Eusebio]]. I never thought to stop."
