id: aa0067
genre: filing
where: GB-ENG
published: 2023-08-18
title: Listing — Harrowdene Crown Court — Friday — "with amendments"
person p1: role=victim age=17 protected=yes why=trafficking-victim
person p2: role=accused age=44 protected=no why=adult-accused
person p3: role=accused age=27 protected=no why=adult-accused
person p4: role=victim age=22 protected=yes why=sexual-offence-victim
person p5: role=official age=- protected=no why=official
person p6: role=official age=- protected=no why=official
person p7: role=official age=- protected=no why=official
person p8: role=accused age=30 protected=no why=adult-accused
screen p1: sex-trafficking-minor
note: complainants named in listing amendments; s.45 order; T-numbers

Court 1 — before HIS HONOUR JUDGE [[K p5 name|TREVELYAN-OKORO]]
10:00  For Mention   T[[K p8 id|20237112]]  [[K p8 name|Danny POOLE]]. Affray. PCMH.
10:30  For Trial (Part Heard)  T[[K p2 id|20237044]]  [[K p2 name|Yusuf DEMIR]], 44, and [[K p3 name|Marcus VALE]], 27. s.48 SOA 2003 (paying for/arranging sexual services of a child). Reporting restriction s.1 SO(A)A 1992. 
    Amendment 8.52: witness order — [[W p1 name|Ellie-Mae PRESCOTT]] to be collected from [[W p1 place|Rowan Lodge, Marsh Road]] by 9:15, not the front steps, dads of both defts. there. 17 at the time. She'll say the first gave her to see men in the flat over the kebab shop & the second texted the price. 
    Amendment 9.14: pls delete 8.52. Use "A".

Court 2 — RECORDER [[K p6 name|HILARY ENTWISTLE]]
10:00  For Sentence  T[[K p7 id|20236990]] (officer) — matter of a police constable, [[K p7 name|Owen STRAKER]], misconduct. Plea 3 July.
10:30  For Trial  T20237051  R v. "MH". Rape of "AR", 22. Screen. Clerk's pad, left in the well of the court: "AR = [[W p4 name|Alisha Rehman]], works [[W p4 employer|Boots, Market Sq]], doesn't want her brothers in gallery"

Court 3 — not sitting; ceiling.
