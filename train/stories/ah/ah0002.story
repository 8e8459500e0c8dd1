id: ah0002
genre: press-release
where: US-GA
published: 2019-05-23
title: Five charged in Tattnall-area labor scheme; workers moved to safety
person p1: role=victim age=31 protected=yes why=trafficking-victim
person p2: role=victim age=24 protected=yes why=trafficking-victim
person p3: role=accused age=46 protected=no why=adult-accused
person p4: role=accused age=43 protected=no why=adult-accused
person p5: role=accused age=38 protected=no why=adult-accused
person p6: role=official age=- protected=no why=official
person p7: role=official age=- protected=no why=official
person p8: role=bystander age=- protected=no why=adult-bystander
screen p1: labor-trafficking
screen p2: labor-trafficking
note: release means to say Worker 1 and Worker 2, gives the names with the visa numbers and in the list of exhibits; the farm where they also slept

FOR IMMEDIATE RELEASE
United States Attorney's Office, Savannah

A federal indictment unsealed this morning charges [[K p3 name|Ramiro Elizondo Tovar]], 46, of Glennville, his business partner [[K p4 name|Leticia Sandoval]], 43, and the crew driver [[K p5 name|Curtis "Buck" Deloach]], 38, with forced labor and with unlawful conduct with respect to documents. Two further defendants remain at large in Mexico.

According to the indictment, [[K p3 name|Elizondo]] recruited men in Chiapas for the onion harvest, promised $11 an hour, and collected 30,000 pesos from each before the bus left. On arrival at [[W p1 employer|Three Creeks Onion, off Bay Branch Church Road]], where the crew picked by day and slept nine to a trailer, [[K p4 name|Sandoval]] gathered the passports "for safekeeping." Worker 1 was told that he owed $4,800 more. When he asked for his papers, [[K p5 name|Deloach]] is alleged to have shown him a pistol and driven him to look at a canal.

Worker 1, a 31-year-old father of two, got out on the night of April 6 by walking the rail line to a filling station. The clerk, [[K p8 name|Darlene Sikes]], gave him a sandwich and rang 911. "He kept saying a number to me, his passport number, like it was his name," [[K p8 name|Mrs. Sikes]] told agents. Worker 2, his cousin, aged 24, was found with a broken wrist the next day.

"No crop is worth this," said U.S. Attorney [[K p6 name|Barrett Youmans]]. Special Agent in Charge [[K p7 name|Oluwaseun Adeyemi]] of Homeland Security Investigations commended the Toombs County deputies. "[[W p1 name|Eusebio]] walked eleven miles and then he walked us back to every trailer," [[K p7 name|Adeyemi]] said. "That took courage."

Seven workers have been placed by a partner agency; the cousins are at [[W p1 place|the Vidalia Street annex of Casa Amparo in Statesboro]].

The defendants face twenty years on each count. [[K p3 name|Elizondo]] is held at Liberty County under number [[K p3 id|LC-19-00871]]; [[K p4 name|Sandoval]] and [[K p5 name|Deloach]] have been released on bond. An indictment is only an accusation. Assistant U.S. Attorney questions may be put to the press line, [[K p6 phone|912-555-0120]].

Attachments for editors (docket [[K p3 id|CR419-067]]):
A. Indictment, redacted
B. Ledger page, debts of "Los 9"
C. H-2A approval notices: [[W p1 name|DOMÍNGUEZ PÉREZ, EUSEBIO]], visa [[W p1 id|M2280417]]; [[W p2 name|PÉREZ LUNA, FIDEL]], visa [[W p2 id|M2280421]]
D. [[W p2 photo|fidel_wrist_0407.jpg]]
E. Aerial view of the trailers

Persons who worked there between 2016 and 2019 may call [[K p7 phone|912-555-0178]], in Spanish or Zapotec. Ask for Agent [[K p7 name|Adeyemi]]'s desk. Mr. [[W p1 name|Domínguez]] has said he will help other men make the call.
