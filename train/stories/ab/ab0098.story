id: ab0098
genre: filing
where: US-WA
published: 2009-12-11
title: Motion for Order Sealing Juvenile Record
person p1: role=accused age=16 protected=yes why=juvenile-accused
person p2: role=victim age=- protected=no why=adult-victim
person p3: role=official age=- protected=no why=official
person p4: role=official age=- protected=no why=official
note: sealing motion that tells everything; now adult with workplace; petitioner files own name

SUPERIOR COURT OF WASHINGTON, YAKIMA COUNTY, JUVENILE DEPARTMENT
STATE v. [[W p1 name|ESTEBAN LUIS ZARAGOZA-KIRK]]
No. [[W p1 id|01-8-01574-3]]   D.O.B.: [[W p1 birthdate|Dec. 12, 1984]]

1. IDENTITY. I am the respondent above. I'm twenty-four, and I live at [[W p1 address|3306 Terrace Heights Way]].

2. RELIEF. Seal the file under RCW 13.50.050.

3. FACTS. In 2001 when I was 16 I broke into the home of my shop teacher, [[K p2 name|Mr. Nels Ingebrigtsen]], and stole his late wife's ring to give to a girl. She would not have it. I threw it off the Selah bridge. I did thirty days and the community service.

I've been looking for the ring. I bought a detector. [[K p2 name|Mr. Ingebrigtsen]] comes too, with sandwiches.

I have no other charge. I'm [[W p1 employer|second-shift foreman at Valicoff Box & Pallet]] and I have been offered days, at a place where they run your name.

4. SIGNED under penalty of perjury: [[W p1 name|Esteban Zaragoza-Kirk]]

No objection by State: [[K p3 name|Fern Dalgleish]], DPA
Presented by: [[K p4 name|Omar Batti]], [[K p4 address|117 N. 3rd St.]], [[K p4 phone|509-555-0126]]
