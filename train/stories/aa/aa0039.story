id: aa0039
genre: filing
where: GB-WLS
published: 2016-04-29
title: LLANDERFEL YOUTH COURT — list (staff only)
person p1: role=accused age=15 protected=yes why=juvenile-accused
person p2: role=victim,accused age=16 protected=yes why=trafficking-victim
person p3: role=accused age=17 protected=yes why=juvenile-accused
person p4: role=official age=- protected=no why=official
person p5: role=official age=- protected=no why=official
screen p2: labor-trafficking misidentified=yes
note: county lines in Wales; forced criminality

Bench chair: [[K p4 name|Mrs Eirlys Pugh JP]]. YOT: [[K p5 name|Gethin Rowlands]]

[[W p1 name|MORRIS, Callum]] (15) — criminal damage, bus shelter, Heol y Bont. Referral order. URN [[W p1 id|62CD0114416]]
[[W p2 name|ADEBAYO, Tobi]] (16) — PWITS heroin, s.5(3). URN [[W p2 id|62CD0114502]]. Of [[W p2 address|Deptford, Milton Court]]. NRM referral accepted. Went missing 31 days; a man he owed for a lost bag told him he'd pay by carrying, took phone, put him in a stranger's flat with a bucket. CPS reviewing. Mum [[W p2 relative|Folake]] on video link from her ward.
[[W p3 name|ZIELINSKA, Maja]] (17) — theft of make-up. Conditional discharge. Both parents here, furious.

List for noticeboard should say initials only! It didn't last week.
