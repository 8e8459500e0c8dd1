id: s-0040
genre: social
where: US-MO
published: 2022-10-30
title: Photo of the day, Instagram
person p1: role=accused age=17 protected=yes why=juvenile-accused
person p2: role=author age=- protected=no why=author
note: juvenile in a captioned photo, hashtag leaks

📷 by [[K p2 name|Lupe Standifer]]. A 17-year-old is led from juvenile court in St. Joseph after admitting to the cemetery vandalism. His face is blurred at the court's request; his [[W p1 body|purple cast]] and [[W p1 other|Benton marching-band jacket with SOUSAPHONE on the sleeve]] are not. #[[W p1 name|FreeDmitri]] #localnews
