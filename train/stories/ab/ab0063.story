id: ab0063
genre: filing
where: US-WA
published: 2006-02-23
title: Plea Agreement, United States v. [[K p2 name|Hrynko]]
person p1: role=victim age=- protected=yes why=trafficking-victim
person p2: role=convicted age=- protected=no why=adult-convicted
person p3: role=official age=- protected=no why=official
person p4: role=official age=- protected=no why=official
person p5: role=victim age=- protected=yes why=trafficking-victim
screen p1: labor-trafficking
screen p5: labor-trafficking
note: deaf street peddlers; victims initials; spelled by restitution schedule; distinctive trait deaf

WESTERN DISTRICT OF WASHINGTON AT SEATTLE, NO. [[K p2 id|CR05-0398]]

The United States and [[K p2 name|VOLODYMYR HRYNKO]] agree as follows.

1. Defendant will plead guilty to Count 2, forced labor.

2. Elements. [omitted]

8. Statement of facts. (a) Defendant recruited persons who are deaf out of a boarding school near Ternopil with the offer of factory jobs in America. (b) In Seattle he gave each a bag of key chains with a card reading "I AM DEAF, $3" and set a quota of $100 by nightfall on the ferries. (c) He held their identity documents. (d) If the quota was not met he took away the person's hearing aid, or turned out the lights in the room, so that they could not see one another to sign. (e) [[K p1 initials|O.P.]] was struck in the ear. (f) [[K p5 initials|V.S.]] tried to tell a ferry worker by writing; defendant told the ferry worker that she was simple.

11. Restitution. Defendant shall pay, through the Clerk:
   [[W p1 name|Oleh Pavlyuk]] — $41,200
   [[W p5 name|Viktoriya Stets]] — $38,750 (mail to [[W p5 employer|Northwest Signworks]])

14. Completeness. There are no other promises.

[[K p3 name|Ingrid Halvorsen-Tate]], Assistant United States Attorney
[[K p4 name|Leon Pacheco]], Attorney for Defendant, 206-555-0112
