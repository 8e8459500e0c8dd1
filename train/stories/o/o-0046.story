id: o-0046
genre: roster
where: PH
published: 2009-09-22
title: LIST OF ARRESTED PERSONS, City Police Office, 21 Sept 2009
person p1: role=accused age=38 protected=no why=adult-accused
person p2: role=accused age=25 protected=no why=adult-accused
person p3: role=accused age=42 protected=no why=adult-accused
person p4: role=accused age=55 protected=no why=adult-accused
person p5: role=official age=- protected=no why=official
person p6: role=official age=- protected=no why=official
person p7: role=victim age=- protected=no why=adult-victim
person p8: role=victim age=- protected=no why=adult-victim
person p9: role=accused age=19 protected=no why=adult-accused
screen: none
note: adult arrest list with aliases, addresses and blotter entries; adult complainants; an alias shared with a barangay

PREPARED BY: SPO2 [[K p5 name|Nestor Q. Bulaong]]      NOTED: P/Supt [[K p6 name|Leonora Dacayo]]

1. [[K p1 name|CABRERA, Reynaldo y Sison]] @ [[K p1 alias|Boy Tulingan]], 38, married, fish vendor, of [[K p1 address|Purok 4, Brgy. Mabini]]. Viol. of PD 1602 (illegal numbers game). Recovered: P420 bet money, one ballpen, papelitos. Entry [[K p1 id|No. 1187]].

2. [[K p2 name|TOLENTINO, Mark Anthony]], 25, single, jobless, of same place. Theft of one (1) unit bicycle belonging to [[K p7 name|Corazon Villaluz]], teacher. Entry [[K p2 id|1188]]. Complainant states she'll forgive if he returns the bell also.

3. [[K p3 name|GO, Henry Tan]] @ [[K p3 alias|Mabini]], 42, businessman. BP 22, four counts bouncing checks amounting P1.2M. Private complainant [[K p8 name|Engr. Arturo Salonga]]. Bail posted P60,000. Entry [[K p3 id|1190]].

NB: alias of No. 3 has no relation to Brgy. Mabini in Nos. 1 and 2, he is so called because of the bill.

4. [[K p4 name|DELA PEÑA, Crisanta]], 55, widow, sari-sari owner. Selling of firecrackers w/o permit. Released to custody of kagawad. Entry [[K p4 id|1191]].

5. [[K p9 name|OBILLO, Angel]], 19, single. Alarm and scandal (videoke, 3:20 AM, "My Way"). Entry [[K p9 id|1192]]. Sober upon release; apologized to neighbors.

Skipped no. 1189: spoiled entry.
